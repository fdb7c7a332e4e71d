package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
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
                        "Curves were 0.100 off on average", "<td>A win-set is</td><td>0 of 30</td><td>15 of 30</td>", "own words", "15 (50 %)", "Reason 29")
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

    /** Thirty sheets, some of them hostile in every place where a student's browser puts text or numbers. */
    @Test
    void thirtyGeneratedSheetsWithHostileOnesAmongThemAreGathered() throws IOException {
        String[] attacks = {
            "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)", "${7*7}",
            "<#assign x=1>", "\u202eevil\u0000", "'; DROP TABLE x; --", "javascript:alert(1)", "=cmd|' /C calc'!A0", "\ud83d\ude00"
        };
        JsonMapper json = JsonMapper.builder().build();
        Random random = new Random(7);
        int gathered = 0;
        for (int k = 0; k < 30; k++) {
            String evil = attacks[k / 3];
            boolean hostile = k % 3 == 0;
            ObjectNode sheet = (ObjectNode) json.readTree("{\"format\": 1, \"lesson\": \"sanctions\", \"predictions\": ["
                    + CHOICE.formatted("lower") + "," + CURVE + "], \"test\": [{\"ask\": \"Item\", \"before\": \"a\", \"after\":"
                    + " \"a\", \"right\": \"a\"}]}");
            sheet.put("name", "Student" + k);
            if (hostile) {
                sheet.put("because", evil).put("confidence", evil).put("lesson", random.nextBoolean() ? evil : "sanctions");
                sheet.putArray("tried").add(evil).addNull();
                sheet.putArray("notes").addNull().addObject().put("ask", evil).put("text", evil);
                ((ObjectNode) sheet.path("predictions").path(0)).put("guess", evil).put("ask", evil);
                ((ObjectNode) sheet.path("test").path(0)).put("before", evil).putNull("after");
            }
            String text = json.writeValueAsString(sheet).replace("<", "\\u003c");
            boolean broken = k % 10 == 8;
            Files.writeString(folder.resolve("sheet " + k + " " + (hostile ? "<b>&'" : "") + ".html"),
                    broken ? block(text.substring(0, text.length() / 2)) : block(text));
            gathered += broken ? 0 : 1;
        }
        assertThat(Main.run("class-report", folder.toString())).isZero();
        String page = Files.readString(folder.resolve("class-report.html"));
        assertThat(page)
                .contains(gathered + " answer sheets", "<td>Item</td>")
                .doesNotContain("Student", "<script", "<img", "onmouseover=\"", "<b>&'");
        assertThat(page).as("what is not run is still to be read").contains("&lt;img src=x", "${7*7}");
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
                + "\", \"confidence\": \"" + sure + "\", \"tried\": [\"no penalties\"], \"test\": ["
                + "{\"ask\": \"A win-set is\", \"before\": \"b\", \"after\": \"" + (sure.isEmpty() ? "b" : "a") + "\", \"right\": \"a\"}, null],"
                + " \"explained\": [{\"ask\": \"Why?\", \"text\": \"own words\"}], \"notes\": [{\"ask\": \"1?\","
                + " \"text\": \"note\"}]}";
        Files.writeString(folder.resolve(file + ".html"), block(json));
    }

    private static String block(String json) {
        return "<!DOCTYPE html><meta charset=\"utf-8\"><p>A sheet</p>\n"
                + "<script type=\"application/json\" id=\"middlepowers-answers\">" + json + "</script>";
    }
}
