package org.middlepowers.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium, driven over its debugging protocol on this machine: opens a page, runs script in it, listens. */
final class Browser implements AutoCloseable, WebSocket.Listener {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long PATIENCE = 60;

    private final Path home;
    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final StringBuilder partial = new StringBuilder();
    private int id;

    /** Whether pages can be tested; elsewhere their tests count as skipped. */
    static boolean isInstalled() {
        return installed().isPresent();
    }

    /** Path of the browser, if there is one on this machine. */
    static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome").map(n -> Path.of(folder, n)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser(int width, int height) throws Exception {
        // Not a folder of the test: the browser's children may write to it for a moment after its end.
        home = Files.createTempDirectory("browser");
        process = new ProcessBuilder(
                        installed().orElseThrow().toString(), "--headless=new", "--no-sandbox", "--disable-gpu",
                        "--remote-debugging-port=0", "--user-data-dir=" + home, "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync",
                        "--window-size=" + width + "," + height, "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("log").toFile())
                .start();
        Path port = home.resolve("DevToolsActivePort");
        for (long end = System.nanoTime() + PATIENCE * 1_000_000_000; !Files.exists(port) || Files.size(port) < 5; ) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new IOException("the browser did not start: " + Files.readString(home.resolve("log")));
            }
            Thread.sleep(50);
        }
        String at = "http://127.0.0.1:" + Files.readAllLines(port).get(0) + "/json/list";
        HttpClient client = HttpClient.newHttpClient();
        String pages = client.send(
                        HttpRequest.newBuilder(URI.create(at)).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        String address = null;
        for (JsonNode page : JSON.readTree(pages)) {
            address = page.path("type").asText().equals("page") ? page.path("webSocketDebuggerUrl").asText() : address;
        }
        socket = client.newWebSocketBuilder().buildAsync(URI.create(address), this).get(PATIENCE, TimeUnit.SECONDS);
        ask("Page.enable", Map.of());
        ask("Network.enable", Map.of());
        ask("Runtime.enable", Map.of());
        ask("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            try {
                JsonNode message = JSON.readTree(partial.toString());
                switch (message.path("method").asText()) {
                    case "Network.requestWillBeSent" ->
                        requests.add(message.path("params").path("request").path("url").asText());
                    case "Runtime.exceptionThrown" -> errors.add(message.path("params").toString());
                    case "" -> answers.add(message);
                    default -> {
                        // of no interest
                    }
                }
            } catch (IOException e) {
                errors.add(e.toString());
            }
            partial.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    private JsonNode ask(String method, Map<String, ?> parameters) throws Exception {
        ObjectNode message = JSON.createObjectNode().put("id", ++id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        socket.sendText(message.toString(), true).get(PATIENCE, TimeUnit.SECONDS);
        while (true) {
            JsonNode answer = answers.poll(PATIENCE, TimeUnit.SECONDS);
            if (answer == null) {
                throw new IOException("no answer to " + method);
            }
            if (answer.path("id").asInt() == id) {
                return answer.path("result");
            }
        }
    }

    /** Opens a file and waits until it is complete. */
    void open(Path file) throws Exception {
        open(file.toUri().toString());
    }

    /** Opens an address; the page that was there before is gone when this returns. */
    void open(String url) throws Exception {
        evaluate("window.left = true");
        ask("Page.navigate", Map.of("url", url));
        while (!arrived()) {
            Thread.sleep(50);
        }
    }

    private boolean arrived() throws Exception {
        try {
            return evaluate("!window.left && document.readyState === 'complete' && !location.protocol.startsWith('about')")
                    .asBoolean();
        } catch (IOException e) {
            return false; // between two pages
        }
    }

    /** The value of an expression in the page. */
    JsonNode evaluate(String script) throws Exception {
        JsonNode result = ask(
                "Runtime.evaluate", Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new IOException(result.path("exceptionDetails").toString());
        }
        return result.path("result").path("value");
    }

    /** Presses a key on whatever has the focus. */
    void press(String key) throws Exception {
        ask("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key, "code", key));
        ask("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key));
    }

    /** Takes a picture of the whole page, also of what is out of view. */
    void picture(Path file) throws Exception {
        JsonNode size = evaluate("({ w: document.documentElement.scrollWidth, h: document.documentElement.scrollHeight })");
        Map<String, Object> whole = Map.of(
                "x", 0, "y", 0, "width", size.path("w").asInt(), "height", size.path("h").asInt(), "scale", 1);
        Files.write(file, Base64.getDecoder()
                .decode(ask(
                                "Page.captureScreenshot",
                                Map.of("format", "png", "captureBeyondViewport", true, "clip", whole))
                        .path("data")
                        .asText()));
    }

    /** Where downloads go. */
    void downloads(Path folder) throws Exception {
        ask("Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
    }

    /** Addresses asked for so far that are not files of this machine or made in the page. */
    List<String> network() {
        List<String> beyond = new ArrayList<>(requests);
        beyond.removeIf(url -> url.matches("(file|blob|data|about):.*"));
        return beyond;
    }

    /** Script errors so far. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public void close() throws Exception {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        for (ProcessHandle child : children) {
            child.onExit().get(10, TimeUnit.SECONDS);
        }
        try (Stream<Path> all = Files.walk(home)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
