package org.mingjing.bench.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/**
 * A connection to process-service that stays open, for one thread. Load and service share two processors, and the JDK's own
 * client would take as much of them as what it loads.
 */
final class KeptConnection implements AutoCloseable {
    private static final int CONNECT_WITHIN_MILLIS = 2_000;

    private final URI service;
    private final Duration answerWithin;
    private Socket socket;
    private InputStream in;

    /** @param answerWithin after which an answer that has not come counts as none */
    KeptConnection(URI service, Duration answerWithin) {
        this.service = service;
        this.answerWithin = answerWithin;
    }

    /** @param retryAfter seconds; 0 where it says nothing of it */
    record Answer(int status, int retryAfter, byte[] body) {
        String text() {
            return new String(body, java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    Answer get(String path) throws IOException {
        return ask("GET " + path + " HTTP/1.1\r\nHost: " + service.getAuthority() + "\r\n\r\n", new byte[0]);
    }

    /** @param headers each with its line end */
    Answer post(String path, String headers, byte[] body) throws IOException {
        var head = "POST " + path + " HTTP/1.1\r\nHost: " + service.getAuthority() + "\r\n" + headers
                + "Content-Length: " + body.length + "\r\n\r\n";
        return ask(head, body);
    }

    /** @throws IOException when no whole answer came: what was asked may or may not have been done */
    private Answer ask(String head, byte[] body) throws IOException {
        try {
            open();
            var bytes = head.getBytes(ISO_8859_1);
            var request = new byte[bytes.length + body.length];
            System.arraycopy(bytes, 0, request, 0, bytes.length);
            System.arraycopy(body, 0, request, bytes.length, body.length);
            socket.getOutputStream().write(request);
            return answer();
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private void open() throws IOException {
        if (socket == null) {
            socket = new Socket();
            socket.setTcpNoDelay(true);
            socket.setSoTimeout((int) answerWithin.toMillis());
            socket.connect(new InetSocketAddress(service.getHost(), service.getPort()), CONNECT_WITHIN_MILLIS);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        }
    }

    private Answer answer() throws IOException {
        var status = line().split(" ", 3);
        int length = 0;
        int retryAfter = 0;
        boolean chunked = false;
        for (var line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            var value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "retry-after" -> retryAfter = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = true;
                default -> {
                    // Of no interest.
                }
            }
        }
        return new Answer(Integer.parseInt(status[1]), retryAfter, chunked ? chunks() : bytes(length));
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int length = chunk(); length > 0; length = chunk()) {
            body.writeBytes(bytes(length));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private byte[] bytes(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("half an answer");
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("no answer");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
