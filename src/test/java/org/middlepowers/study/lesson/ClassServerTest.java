package org.middlepowers.study.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.middlepowers.report.ScanCode;

/** A class room on the network: lessons out, answer sheets in, and nothing else. */
class ClassServerTest {
    private static final String SHEET = "<script type=\"application/json\" id=\"middlepowers-answers\">{\"format\": 1, \"lesson\":"
            + " \"x\", \"predictions\": []}</script>";

    @TempDir
    Path folder;

    private ClassServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void open() throws Exception {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        server = new ClassServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                Map.of("/", "list", "/polarity", "Полюса"),
                folder.resolve("in"));
    }

    @AfterEach
    void close() {
        server.close();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> post(String body, String... headers) throws Exception {
        HttpRequest.Builder request = to("/hand-in").POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    @Test
    void lessonsAreShownWithRulesForTheBrowser() throws Exception {
        HttpResponse<String> page = send(to("/polarity"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).isEqualTo("Полюса");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'");
        assertThat(send(to("/polarity").method("HEAD", HttpRequest.BodyPublishers.noBody())).body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/secret.txt", "/../secret.txt", "/%2e%2e/secret.txt", "/in/sheet-0001.html", "/polarity/", "/etc/passwd",
        "/%00", "//polarity", "/polarity%2f..%2fsecret.txt"})
    void nothingElseIsShown(String path) throws Exception {
        HttpResponse<String> answer = send(to(path));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"})
    void otherMethodsAreRefused(String method) throws Exception {
        assertThat(send(to("/polarity").method(method, HttpRequest.BodyPublishers.noBody())).statusCode()).isEqualTo(405);
        assertThat(send(to("/hand-in").method(method, HttpRequest.BodyPublishers.noBody())).statusCode()).isEqualTo(405);
    }

    @Test
    void sheetsAreKeptUnderNamesOfTheServersOwnAndOthersAreRefused() throws Exception {
        assertThat(post(SHEET).statusCode()).isEqualTo(200);
        assertThat(post(SHEET, "Origin", "http://127.0.0.1:" + server.port()).statusCode()).isEqualTo(200);
        assertThat(post(SHEET, "Origin", "http://evil.example").statusCode()).isEqualTo(403);
        assertThat(post("hello").statusCode()).isEqualTo(400);
        assertThat(post("").statusCode()).isEqualTo(400);
        assertThat(post("x".repeat(HandedIn.LARGEST + 1)).statusCode()).isEqualTo(413);
        assertThat(send(to("/hand-in")).statusCode()).isEqualTo(405);
        assertThat(server.sheets()).isEqualTo(2);
        try (Stream<Path> kept = Files.list(folder.resolve("in"))) {
            assertThat(kept.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("sheet-0001.html", "sheet-0002.html");
        }
        assertThat(Files.readString(folder.resolve("in/sheet-0001.html"))).isEqualTo(SHEET);
    }

    @Test
    void whoSaysNothingOrNonsenseKeepsNobodyElseWaiting() throws Exception {
        Socket[] silent = new Socket[8];
        for (int k = 0; k < silent.length; k++) {
            silent[k] = new Socket(InetAddress.getLoopbackAddress(), server.port());
            OutputStream out = silent[k].getOutputStream();
            out.write((k % 2 == 0 ? "POST /hand-in HTTP/1.1\r\nContent-Length: 1000\r\n\r\nslow" : "\u0000\u0001 nonsense\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }
        assertThat(send(to("/")).body()).isEqualTo("list");
        assertThat(post(SHEET).statusCode()).isEqualTo(200);
        for (Socket each : silent) {
            each.close();
        }
        try (Socket raw = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            raw.getOutputStream().write("GET /polarity HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = raw.getInputStream();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains("200 OK", "Полюса");
        }
    }

    @Test
    void theCodeToScanIsTheSameInAPageAndATerminal() {
        ScanCode code = new ScanCode("http://192.168.1.20:8080/");
        assertThat(code.svg()).startsWith("<svg").contains("h1v1h-1z");
        assertThat(code.text().lines().map(String::length).distinct()).hasSize(1);
        assertThat(code.text()).isNotEqualTo(new ScanCode("http://192.168.1.21:8080/").text());
    }
}
