package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lecturer gathers what students handed in, some of it broken or hostile. */
class ClassReportCommandTest {
    private static final String CHOICE = """
            {"key": "comply", "ask": "Without penalties, compliance will be…", "form": "choice", "guess": "%s",
             "answer": "lower", "words": {"higher": "higher", "same": "about the same", "lower": "lower"}}""";
    private static final String CURVE = """
            {"key": "curve", "ask": "Draw it", "form": "curve", "quarters": ["2022Q4", "2023Q4"], "values": [0.1, 0.3],
             "happened": [0.2, 0.2]}""";

    @TempDir
    Path folder;

    @Test
    void thirtySheetsBecomeOnePageWithoutNames() throws IOException {
        for (int k = 0; k < 30; k++) {
            String guess = k < 18 ? "lower" : k < 25 ? "higher" : "same";
            sheet("s" + k, "Student" + k, CHOICE.formatted(guess) + "," + CURVE, "Reason " + k, k % 2 == 0 ? "sure3" : "");
        }
        assertThat(Main.run("class-report", folder.toString())).isZero();
        String page = Files.readString(folder.resolve("class-report.html"));
        assertThat(page)
                .contains("30 answer sheets", "18 of 30 expected what came out", "18 (60 %)", "7 (23 %)", "5 (17 %)",
                        "Curves were 0.100 off on average", "15 (50 %)", "Reason 29")
                .doesNotContain("Student");

        assertThat(Main.run("class-report", folder.toString())).as("never replaced unasked").isEqualTo(2);
        assertThat(Main.run("class-report", folder.toString(), "--overwrite")).isZero();
        assertThat(Files.readString(folder.resolve("class-report.html"))).isEqualTo(page);
    }

    @Test
    void hostileSheetsAreOnlyText() throws IOException {
        sheet("good", "A", CHOICE.formatted("lower"), "<script>alert(1)</script><img src=x onerror=alert(2)>", "sure1");
        sheet("words", "B", CHOICE.formatted("lower").replace("Without penalties", "<b onclick=x>"), "", "sure9");
        Files.writeString(folder.resolve("empty.html"), "");
        Files.writeString(folder.resolve("cut.html"), Files.readString(folder.resolve("good.html")).substring(0, 90));
        Files.writeString(folder.resolve("broken.html"), block("{\"format\": 1, \"lesson\": "));
        Files.writeString(folder.resolve("other.html"), block("{\"format\": 7, \"lesson\": \"x\"}"));
        Files.writeString(folder.resolve("nulls.html"), block("{\"format\": 1, \"lesson\": \"x\", \"predictions\": [null]}"));
        Files.writeString(folder.resolve("deep.html"), block("[".repeat(5000)));
        Files.writeString(folder.resolve("null.html"), block("null"));
        Files.write(folder.resolve("large.html"), new byte[2_100_000]);
        assertThat(Main.run("class-report", folder.toString())).isZero();
        String page = Files.readString(folder.resolve("class-report.html"));
        assertThat(page)
                .contains("2 answer sheets", "&lt;script&gt;alert(1)&lt;/script&gt;", "cut.html", "large.html is larger")
                .doesNotContain("<script", "<img", "<b onclick");
        assertThat(page.split("<li>")).hasSize(9);
    }

    @Test
    void aFolderWithoutSheetsIsToldInASentence() throws IOException {
        assertThat(Main.run("class-report", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(Main.run("class-report", folder.toString())).isEqualTo(2);
        assertThat(folder.resolve("class-report.html")).doesNotExist();
    }

    private void sheet(String file, String name, String predictions, String because, String sure) throws IOException {
        String json = "{\"format\": 1, \"lesson\": \"sanctions\", \"title\": \"Sanctions\", \"name\": \"" + name
                + "\", \"predictions\": [" + predictions + "], \"because\": \"" + because.replace("<", "\\u003c")
                + "\", \"confidence\": \"" + sure + "\", \"tried\": [\"no penalties\"], \"notes\": [{\"ask\": \"1?\","
                + " \"text\": \"note\"}]}";
        Files.writeString(folder.resolve(file + ".html"), block(json));
    }

    private static String block(String json) {
        return "<!DOCTYPE html><meta charset=\"utf-8\"><p>A sheet</p>\n"
                + "<script type=\"application/json\" id=\"middlepowers-answers\">" + json + "</script>";
    }
}
