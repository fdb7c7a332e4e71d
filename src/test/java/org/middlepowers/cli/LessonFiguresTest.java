package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.middlepowers.reader.LessonFiles;

/** The lessons' pages for instructors say what their commands print. */
class LessonFiguresTest {
    private static final Path PAGES = Path.of("src/site/markdown/lessons");
    private static final Pattern COMMAND = Pattern.compile("(?m)^ {4}(class-page \\S+ --figures.*)$");
    private static final Pattern TABLE = Pattern.compile("(?s)<!-- figures -->\n(.*)<!-- end of figures -->");
    private static final Pattern HANDOUT = Pattern.compile("(?s)<!-- handout -->\n(.*)<!-- end of handout -->");
    private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d+");

    static List<String> lessons() {
        return LessonFiles.builtIn();
    }

    private static String first(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        assertThat(m.find()).as("%s", pattern).isTrue();
        return m.group(1);
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String print(String command) {
        Said said = Said.by(command.split(" "));
        assertThat(said.code()).as(said.all()).isEqualTo(0);
        return said.out();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void theFiguresOfALessonAreThoseThatItsCommandPrints(String lesson) throws IOException {
        String page = Files.readString(PAGES.resolve(lesson + ".md"));
        String command = first(COMMAND, page);
        assertThat(command).contains(lesson);
        assertThat(first(TABLE, page).strip()).isEqualTo(print(command).strip());
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void whatIsSaidOfTheResultsUsesFiguresOfTheTable(String lesson) throws IOException {
        String page = Files.readString(PAGES.resolve(lesson + ".md"));
        String notes = page.substring(page.indexOf("### Results to expect"), page.indexOf("<!-- figures -->"));
        Set<String> known = numbers(first(TABLE, page));
        known.addAll(List.of(".25", ".5")); // where worlds of the lesson on anarchy begin
        assertThat(numbers(notes)).hasSizeGreaterThan(3);
        assertThat(known).containsAll(numbers(notes));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void theMainEffectOfALessonIsAtLeastAsLargeAsTheSpreadOfRunsAndEveryAnswerIsSettled(String lesson) throws IOException {
        String table = first(TABLE, Files.readString(PAGES.resolve(lesson + ".md")));
        List<String[]> answers = table.lines()
                .filter(line -> line.matches(".*\\| (higher|lower|same|unsettled) \\| [^|]* \\|"))
                .map(line -> line.split("\\|"))
                .toList();
        assertThat(answers).isNotEmpty().noneMatch(row -> row[3].strip().equals("unsettled"));
        assertThat(Double.parseDouble(answers.get(0)[4].strip())).isGreaterThanOrEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everyLessonIsWholeAndItsHandoutIsWhatTheProgramPrints(String lesson) throws IOException {
        String page = Files.readString(PAGES.resolve(lesson + ".md"));
        assertThat(page).contains("**Concept.**", "## Instructor's notes", "### Misconception to break",
                "### Where the model would mislead", "## Readings", "## Plan", "## Student sheet");
        String handout = print("class-page " + lesson + " --handout");
        assertThat(first(HANDOUT, page).strip()).isEqualTo(handout.strip());
        assertThat(print("class-page " + lesson + " --handout --language ru")).contains("## План", "## Лист студента", "Ключ: 1 ");
        assertThat(Files.readString(PAGES.resolve("index.md"))).contains("(" + lesson + ".md)");
    }

    @Test
    void figuresGoToNoFile() {
        assertThat(Main.run("class-page", "polarity", "--figures", "--output", "x.html")).isEqualTo(2);
        assertThat(Main.run("class-page", "polarity", "--figures", "--replications", "1")).isEqualTo(2);
    }
}
