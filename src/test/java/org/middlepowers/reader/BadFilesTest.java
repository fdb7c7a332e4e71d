package org.middlepowers.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not a scenario, or no file, or meant to do harm. */
class BadFilesTest {
    @TempDir
    Path folder;

    private void assertSays(String name, String message) {
        assertThatThrownBy(() -> ScenarioFiles.load(name, List.of(), folder))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aMissingFileIsSaidWithItsNeighbour() {
        SmallWorld.write(folder, "small.yaml", SmallWorld.TEXT);
        assertSays("./smal.yaml", "./smal.yaml: there is no such file; did you mean './small.yaml'?");
        assertSays(" ", "(no name): this cannot be the name of a file");
        assertSays("deep/er/x.yaml", "there is no such file; check the name");
    }

    @Test
    void aFolderIsNoScenario() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        assertSays("sub", "sub: this is a folder; give the name of a scenario file in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "# only a comment\n", "---\n", "~"})
    void anEmptyFileIsSaidToBeEmpty(String text) {
        SmallWorld.write(folder, "x.yaml", text);
        assertSays("x.yaml", ": the file is empty; begin with a line such as 'title: My scenario'");
    }

    @Test
    void binaryFilesAreRefused() throws IOException {
        Files.write(folder.resolve("x.yaml"), new byte[] {'P', 'K', 3, 4, 0, 0, 1});
        assertSays("x.yaml", "this is not a text file");
        Files.write(folder.resolve("x.yaml"), "title: x".getBytes(StandardCharsets.UTF_16));
        assertSays("x.yaml", "save the file with the encoding UTF-8");
        Files.write(folder.resolve("x.yaml"), "title: a\nname: Köln".getBytes(StandardCharsets.ISO_8859_1));
        assertSays("x.yaml", "x.yaml:2:8: the text is not in UTF-8 from here on");
        SmallWorld.write(folder, "x.yaml", "title: a\nname: a\u0007b");
        assertSays("x.yaml", "x.yaml:2:8: there is a control character (code 7) here; remove it");
    }

    @ParameterizedTest
    @CsvSource({"\\e,27", "\\0,0", "\\r,13", "\\x7f,127", "\\x9b,155", "\\ud800,55296", "\\udc00x,56320", "\\uffff,65535"})
    void whatNoScreenCanShowIsRefusedInEveryText(String escape, int code) {
        String says = "a character that cannot be shown (code " + code + "); remove it";
        String text = SmallWorld.TEXT.replaceFirst("title: .*", "title: \"a" + Matcher.quoteReplacement(escape) + "\"");
        assertThat(SmallWorld.problemsOf(text)).contains("x.yaml:1:8: title has " + says);
        assertThat(SmallWorld.problemsOf(SmallWorld.TEXT + "\"a" + escape + "\": 1\n"))
                .contains("x.yaml:38:1: there is " + says)
                .allSatisfy(p -> assertThat(p.chars()).noneMatch(Character::isISOControl));
    }

    @ParameterizedTest
    @ValueSource(strings = {"user: secret\npassword: secret", "root:secret:0\nsecret", "&secret @secret", "- secret"})
    void aParentThatIsNoScenarioIsNotPrinted(String text) {
        SmallWorld.write(folder, "private.yaml", text);
        SmallWorld.write(folder, "x.yaml", "extends: private.yaml\n");
        assertThatThrownBy(() -> ScenarioFiles.load("x.yaml", List.of(), folder))
                .hasMessage("x.yaml:1:10: extends is 'private.yaml', but that file is not a scenario; allowed is one"
                        + " scenario's name or its file");
    }

    @Test
    void aSlipInAParentIsSaidWithItsPlace() {
        SmallWorld.write(folder, "parent.yaml", SmallWorld.TEXT + "rules: [\n");
        SmallWorld.write(folder, "x.yaml", "extends: parent\n");
        assertSays("x.yaml", "this is not valid YAML");
    }

    @Test
    void charactersOfEveryScriptAreAllowed() {
        String title = "title: \"tab\\t line\\n \\ud83d\\ude00 Қазақстан 中国\"";
        assertThat(SmallWorld.problemsOf(SmallWorld.TEXT.replaceFirst("title: .*", Matcher.quoteReplacement(title))))
                .isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoHarm() throws InvalidScenarioException {
        SmallWorld.write(folder, "x.yaml", "\uFEFF" + SmallWorld.TEXT.replace("\n", "\r\n"));
        assertThat(ScenarioFiles.load("x.yaml", List.of(), folder).scenario()).isEqualTo(SmallWorld.scenario());
    }

    @Test
    void aHugeFileIsRefusedUnread() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("x.yaml").toFile(), "rw")) {
            file.setLength(100_000_000_000L);
        }
        assertSays("x.yaml", "x.yaml: the file is larger than 3 MB");
    }

    @Test
    void anEndlessFileIsCutOff() {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.exists(zero));
        assertSays(zero.toString(), "/dev/zero: the file is larger than 3 MB");
    }

    @Test
    void aYamlBombDoesNotGoOff() {
        StringBuilder collections = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            collections.append(
                    "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(4) + "*a" + (i - 1) + "]\n");
        }
        assertThat(SmallWorld.problemsOf(collections.toString()))
                .singleElement()
                .asString()
                .contains("aliases (*) make the file grow without bounds; write things out");
        String many = "a: &a [x]\nb: [" + "*a, ".repeat(60) + "*a]\n";
        assertThat(SmallWorld.problemsOf(many)).singleElement().asString().contains("there are more than 50 aliases");
        assertThat(SmallWorld.problemsOf("title: &a [*a]"))
                .anySatisfy(p -> assertThat(p).contains("title contains itself through an alias"));
        assertThat(SmallWorld.problemsOf("title: " + "[".repeat(5000) + "]".repeat(5000)))
                .singleElement()
                .asString()
                .contains("more than 30 deep");
    }

    @Test
    void harmlessAliasesAreAllowed() {
        String text = SmallWorld.TEXT.replace("{CHN: .2}", "*t").replace("security: {}", "trade: &t {CHN: .2}");
        assertThat(SmallWorld.problemsOf(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title: a: b|x.yaml:1:9: this is not valid YAML: mapping values are not allowed here; check the"
                        + " indentation, and put a text with a colon in quotes",
                "title: [a|x.yaml:1:10: this is not valid YAML",
                "title: @a|put the text in quotes",
                "title: *a|found undefined alias a",
                "- a|x.yaml:1:1: the file is not a map of keys and values",
                "just words|x.yaml:1:1: the file is not a map of keys and values",
                "title: !!javax.script.ScriptEngineManager [x]|x.yaml:1:8: title has a tag: the tag"
                        + " 'tag:yaml.org,2002:javax.script.ScriptEngineManager' is not allowed; remove it",
                "title: !!str 5|title has a tag",
                "title: !mine x|the tag '!mine' is not allowed",
                "!!set {a}|x.yaml:1:1: the tag 'tag:yaml.org,2002:set' is not allowed",
                "[a, b]: c|x.yaml:1:1: the file has a key that is not a text",
                "true: c|x.yaml:1:1: the file has a key 'true' that is not a text",
                "middlePowers: {~: c}|x.yaml:1:16: middlePowers has a key '~' that is not a text",
                "groups: {5: {name: x, members: [KAZ]}}|groups.5 has a name that is not allowed",
                "<<: {a: b}|x.yaml:1:1: the file has a merge key (<<); use 'extends' instead, or write things out",
            })
    void oddYamlIsSaidWithItsPlace(String text, String message) {
        assertThat(SmallWorld.problemsOf(text)).anySatisfy(p -> assertThat(p).contains(message));
    }

    @Test
    void tabsAreNamed() {
        assertThat(SmallWorld.problemsOf("rules:\n\tactsPerQuarter: 1"))
                .singleElement()
                .asString()
                .startsWith("x.yaml:2:1: this is not valid YAML")
                .endsWith("indent with spaces, not with tabs");
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertThat(SmallWorld.problemsOf(SmallWorld.TEXT + "---\ntitle: b\n"))
                .singleElement()
                .asString()
                .contains("there is a second document; put each scenario in a file of its own");
    }

    @Test
    void aKeyGivenTwiceIsSaidWithBothLines() {
        assertThat(SmallWorld.problemsOf(SmallWorld.TEXT + "title: Another\n"))
                .containsExactly("x.yaml:38:1: title is given twice, first in line 1; remove one of the two");
    }

    @Test
    void theMessageHasALineForEachProblem() {
        assertThatThrownBy(() -> ScenarioFiles.parse("x", "x.yaml", "focus: x"))
                .satisfies(e -> assertThat(e.getMessage().lines())
                        .hasSize(((InvalidScenarioException) e).problems().size()));
    }
}
