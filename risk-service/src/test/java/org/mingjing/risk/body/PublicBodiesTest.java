package org.mingjing.risk.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.catalogue.CatalogueFixtures.published;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.testkit.As;

/** Who reads a long public body slowly is in nobody's way for long, and in that of those inside never. */
@QuarkusTest
class PublicBodiesTest {
    /** More than connections hold in between, so that the service waits for the reader. */
    private static final int LONG = 16 << 20;

    private static final int AT_ONCE = 4;

    @Inject
    AgroalDataSource database;

    @Test
    void a_body_half_read_holds_its_place_until_its_reader_goes_away_or_is_cut_off() throws Exception {
        var path = longExport();
        var readers = new ArrayList<Socket>();
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                readers.add(beginsToRead(path));
            }
            As.nobody()
                    .get(path)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .header("Content-Disposition", nullValue())
                    .body("type", equalTo("/problems/public-reading-busy"));
            as(auditor(), path.replace("/public/", "/"));

            // Who goes away before they are cut off.
            readers.get(AT_ONCE - 1).close();
            await().atMost(Duration.ofSeconds(3))
                    .untilAsserted(() -> assertThat(as(As.nobody(), path)).hasSize(LONG));

            // All places are taken again, and nobody else goes.
            await().untilAsserted(() -> readers.add(beginsToRead(path)));
            await().untilAsserted(() -> assertThat(as(As.nobody(), path)).hasSize(LONG));
            assertThat(restOf(readers.get(0))).isLessThan(LONG);
        } finally {
            for (var reader : readers) {
                reader.close();
            }
        }
    }

    @Test
    void a_replaced_body_is_there_for_an_hour_after_the_next_one_was_made() {
        var name = "replaced " + UUID.randomUUID();
        var next = Instant.now();
        keep(name, "old", next.minus(Duration.ofDays(2)));
        keep(name, "next", next);
        keep(name, "third", next.plus(Duration.ofMinutes(59)));
        assertThat(size(name, "old")).isPresent();

        keep(name, "fourth", next.plus(Duration.ofMinutes(61)));

        assertThat(size(name, "old")).isEmpty();
        assertThat(size(name, "next")).isPresent();
        assertThat(size(name, "third")).isPresent();
    }

    private void keep(String name, String version, Instant at) {
        new KeptBodies(database, Clock.fixed(at, ZoneOffset.UTC)).keep(name, name + " " + version, new byte[1]);
    }

    private Optional<Integer> size(String name, String version) {
        return new KeptBodies(database, Clock.systemUTC()).size(name + " " + version);
    }

    /** The address of a catalogue as a table that was kept with many times its lines. */
    private String longExport() throws SQLException {
        var unit = importedUnit();
        ratedPower(unit);
        var code = published(unit);
        var path = "/api/risk/v1/public/catalogues/" + code + "/export?format=CSV";
        as(As.nobody(), path);
        lengthen("catalogue " + code + " CSV");
        return path;
    }

    private void lengthen(String name) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select key from public_print where name = ?");
                var delete = connection.prepareStatement("delete from public_print where key = ?");
                var insert = connection.prepareStatement(
                        "insert into public_print (key, name, bytes, made_at) values (?, ?, ?, now())")) {
            select.setString(1, name);
            var row = select.executeQuery();
            assertThat(row.next()).isTrue();
            delete.setString(1, row.getString(1));
            delete.executeUpdate();
            insert.setString(1, row.getString(1));
            insert.setString(2, name);
            insert.setBytes(3, new byte[LONG]);
            insert.executeUpdate();
        }
    }

    private static byte[] as(RequestSpecification who, String path) {
        return who.get(path).then().statusCode(200).extract().asByteArray();
    }

    /** Somebody who takes the first bytes and then no more. */
    private static Socket beginsToRead(String path) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4 * 1024);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress("127.0.0.1", RestAssured.port));
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        var status = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
        assertThat(new String(status, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 200");
        return socket;
    }

    /** How many bytes still come. */
    private static long restOf(Socket socket) throws IOException {
        long read = 0;
        var buffer = new byte[64 * 1024];
        try {
            for (int some = 0; some >= 0; some = socket.getInputStream().read(buffer)) {
                read += some;
            }
            return read;
        } catch (SocketException reset) {
            return read;
        }
    }
}
