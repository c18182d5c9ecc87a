package org.mingjing.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.mingjing.local.Addresses;
import org.mingjing.local.SignIn;

/** Asks process-service directly, without the gateway, for charges that are refused with a card. */
final class Charges {
    private static final String BODY =
            "{\"powerCode\":\"S-YZ-V-01\",\"feeCode\":\"F-01\",\"quantity\":1,\"amount\":\"650.00\"}";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final SignIn signIn;

    Charges(Path folder) {
        this.address = URI.create(Addresses.ofRunning(folder).process() + "/api/process/v1/charges");
        this.signIn = SignIn.toRunning(folder);
    }

    /**
     * @param rate requests per second over all clients; 0 for as many as go
     * @return requests per second that were answered as they should be
     */
    double run(int clients, double rate, Duration length) throws InterruptedException {
        var token = signIn.as("handler-s-yz");
        var sent = new AtomicLong();
        long begun = System.nanoTime();
        long end = begun + length.toNanos();
        var pool = Executors.newFixedThreadPool(clients);
        var work = IntStream.range(0, clients)
                .<Future<?>>mapToObj(client -> pool.submit(() -> {
                    while (System.nanoTime() < end) {
                        long number = sent.getAndIncrement();
                        if (rate > 0) {
                            awaitTurn(begun + (long) (number * 1e9 / rate));
                        }
                        charge(token);
                    }
                    return null;
                }))
                .toList();
        for (var future : work) {
            try {
                future.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        pool.shutdown();
        return sent.get() * 1e9 / (System.nanoTime() - begun);
    }

    private void charge(String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(BODY))
                .build();
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 422 || !response.body().contains("charge")) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
    }

    private static void awaitTurn(long turn) {
        for (long wait = turn - System.nanoTime(); wait > 0; wait = turn - System.nanoTime()) {
            LockSupport.parkNanos(wait);
        }
    }
}
