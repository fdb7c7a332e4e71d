package org.middlepowers.study.lesson;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * Shows lessons on the room's network and takes answer sheets. It serves the pages that it was given and nothing else: no
 * file of the machine can be asked for, and what is handed in is kept only if it is an answer sheet.
 */
public final class ClassServer implements AutoCloseable {
    private static final int THREADS = 100;
    private static final int BACKLOG = 100;
    /** Seconds that a request or an answer may take: slow callers keep nobody waiting for longer. */
    private static final String PATIENCE = "30";

    private final Map<String, byte[]> pages;
    private final HandedIn handedIn;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    static {
        // Read once, when the first server of the JVM is made.
        System.setProperty("sun.net.httpserver.maxReqTime", PATIENCE);
        System.setProperty("sun.net.httpserver.maxRspTime", PATIENCE);
    }

    /**
     * Listens at once.
     *
     * @param address where it can be reached; port 0 takes one that is free
     * @param pages HTML by path, as in "/" and "/polarity"
     * @param folder where sheets are kept
     * @throws IOException if the address is taken
     */
    public ClassServer(InetSocketAddress address, Map<String, String> pages, Path folder) throws IOException {
        this.pages = pages.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, e -> e.getValue().getBytes(StandardCharsets.UTF_8)));
        handedIn = new HandedIn(folder);
        server = HttpServer.create(address, BACKLOG);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** The port that it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Sheets taken so far. */
    public int sheets() {
        return handedIn.count();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String method = exchange.getRequestMethod();
            if ("/hand-in".equals(path)) {
                take(exchange, method);
            } else if (!method.equals("GET") && !method.equals("HEAD")) {
                say(exchange, 405, "Only pages can be asked for here.");
            } else if (path == null || !pages.containsKey(path)) {
                say(exchange, 404, "There is no such page. The lessons are at /");
            } else {
                send(exchange, 200, "text/html", pages.get(path));
            }
        }
    }

    private void take(HttpExchange exchange, String method) throws IOException {
        if (!method.equals("POST")) {
            say(exchange, 405, "Answer sheets are posted here.");
        } else if (!ownPage(exchange.getRequestHeaders())) {
            say(exchange, 403, "Answer sheets are taken from the lessons' own pages only.");
        } else {
            byte[] sheet;
            try (InputStream body = exchange.getRequestBody()) {
                sheet = body.readNBytes(HandedIn.LARGEST + 1);
            }
            HandedIn.Reply answer = handedIn.take(sheet);
            say(exchange, answer.status(), answer.sentence());
        }
    }

    /** Another site's page in a student's browser must not hand in; a browser says whose page it is. */
    private static boolean ownPage(Headers headers) {
        String origin = headers.getFirst("Origin");
        return origin == null || origin.equals("http://" + headers.getFirst("Host"));
    }

    private static void say(HttpExchange exchange, int status, String sentence) throws IOException {
        send(exchange, status, "text/plain", sentence.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set("Content-Security-Policy", "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline';"
                + " img-src data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
    }

    /** Stops listening; requests in hand are given a second. */
    @Override
    public void close() {
        server.stop(1);
        threads.shutdownNow();
    }
}
