package org.middlepowers.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.middlepowers.scenario.Lesson;

class LessonFilesTest {
    private static final Pattern SLOT = Pattern.compile("\\{\\w+}");

    @TempDir
    private Path folder;

    static List<String> builtIn() {
        return LessonFiles.builtIn();
    }

    @Test
    void thereAreSixLessons() {
        assertThat(LessonFiles.builtIn())
                .containsExactly("anarchy", "asymmetry", "hedging", "polarity", "sanctions", "two-levels");
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void everyWorldOfALessonCanBeRead(String name) throws InvalidScenarioException {
        Lesson lesson = LessonFiles.load(name);
        Set<String> hashes = new TreeSet<>();
        for (var combination : LessonFiles.combinations(lesson)) {
            LoadedScenario world = LessonFiles.world(lesson, combination);
            assertThat(world.scenario().middlePowers()).containsKey(lesson.state());
            hashes.add(world.hash());
        }
        assertThat(hashes).as("no two positions of the levers are the same world")
                .hasSameSizeAs(LessonFiles.combinations(lesson));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void everyLanguageHasWordsForAllThatLessonsShow(String language) throws Exception {
        JsonNode texts = LessonWords.all().path(language);
        for (String name : LessonFiles.builtIn()) {
            Lesson lesson = LessonFiles.load(name);
            JsonNode words = texts.path("lessons").path(name);
            for (String key : List.of("title", "question", "background", "simplification", "misconception")) {
                assertThat(words.path(key).asText()).as(name + " " + key).isNotBlank();
            }
            assertThat(words.path("debrief")).as(name).hasSizeGreaterThan(2);
            assertThat(words.path("sheet")).as(name).hasSizeGreaterThan(2);
            for (String key : List.of("predict", "explain", "vary")) {
                assertThat(words.path("plan").path(key).asText()).as(name + " plan " + key).isNotBlank();
            }
            assertThat(words.path("test")).as(name).hasSameSizeAs(lesson.test()).hasSize(5);
            words.path("test").forEach(item -> assertThat(item.path("options")).as(item.toString()).hasSize(4));
            lesson.charts().keySet().forEach(k ->
                    assertThat(words.path("charts").path(k).path("title").asText()).as(name + " " + k).isNotBlank());
            lesson.predictions().keySet().forEach(k ->
                    assertThat(words.path("predictions").path(k).path("ask").asText()).as(name + " " + k).isNotBlank());
            lesson.turns().keySet().forEach(k ->
                    assertThat(words.path("turns").path(k).asText()).as(name + " " + k).isNotBlank());
            lesson.levers().forEach((k, lever) -> lever.options().keySet().forEach(o ->
                    assertThat(words.path("levers").path(k).path("options").path(o).asText())
                            .as(name + " " + k + " " + o)
                            .isNotBlank()));
        }
    }

    /** Whoever always takes the longest option must not do better than whoever guesses: one in four. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void theRightOptionIsNotTheLongestMoreOftenThanChanceHasIt(String language) throws Exception {
        JsonNode lessons = LessonWords.all().path(language).path("lessons");
        int items = 0;
        int longest = 0;
        for (String name : LessonFiles.builtIn()) {
            List<String> keys = LessonFiles.load(name).test();
            for (int k = 0; k < keys.size(); k++) {
                JsonNode options = lessons.path(name).path("test").path(k).path("options");
                int right = options.path(keys.get(k).charAt(0) - 'a').asText().length();
                boolean most = true;
                for (int o = 0; o < 4; o++) {
                    most &= o == keys.get(k).charAt(0) - 'a' || options.path(o).asText().length() < right;
                }
                items++;
                longest += most ? 1 : 0;
            }
        }
        assertThat(longest).isLessThanOrEqualTo(items / 4);
    }

    @Test
    void languagesAreFoundAndWhatOneDoesNotSayIsSaidInEnglish() throws Exception {
        assertThat(LessonWords.languages()).startsWith("en").contains("ru");
        Files.writeString(folder.resolve("mine.yaml"), """
                scenario: world-as-it-is
                state: IND
                charts: {a: {measure: tension}}
                predictions: {p: {chart: a, form: curve}}
                words:
                  en: {title: My lesson, charts: {a: {title: Calm, about: none}}}
                  ru: {charts: {a: {title: Покой}}}
                """);
        String own = folder.resolve("mine.yaml").toString();
        assertThat(LessonFiles.load(own).state()).isEqualTo("IND");
        ObjectNode texts = LessonWords.all();
        LessonWords.add(own, texts);
        JsonNode russian = texts.path("ru").path("lessons").path("mine");
        assertThat(russian.path("title").asText()).isEqualTo("My lesson");
        assertThat(russian.path("charts").path("a").path("title").asText()).isEqualTo("Покой");
        assertThat(russian.path("charts").path("a").path("about").asText()).isEqualTo("none");

        Files.writeString(folder.resolve("mine.yaml"), "scenario: world-as-it-is\nwords: hello\n");
        assertThatThrownBy(() -> LessonWords.add(own, LessonWords.all()))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining("not a map of languages");
    }

    @Test
    void languagesSayTheSameThingsWithTheSameSlots() throws Exception {
        List<String> english = slots(LessonWords.all().path("en").path("ui"));
        List<String> russian = slots(LessonWords.all().path("ru").path("ui"));
        assertThat(russian).containsExactlyInAnyOrderElementsOf(english);
    }

    private static List<String> slots(JsonNode ui) {
        List<String> all = new ArrayList<>();
        ui.fields().forEachRemaining(e -> {
            all.add(e.getKey());
            Matcher m = SLOT.matcher(e.getValue().asText());
            while (m.find()) {
                all.add(e.getKey() + m.group());
            }
        });
        return all;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "charts: {a: {measure: tensoin}}\\npredictions: {p: {chart: a, form: curve}}|tension",
        "charts: {a: {measure: tension}}\\npredictions: {p: {chart: b, form: curve}}|one of this lesson's charts",
        "charts: {a: {measure: tension}}\\npredictions: {p: {chart: a, form: choice}}|needs lever and option",
        "charts: {a: {measure: tension}}\\npredictions: {p: {chart: a, form: choice, lever: x, option: y}}|does not have"
    })
    void whatIsWrongIsSaid(String text, String says) throws Exception {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, "scenario: world-as-it-is\nstate: IND\n" + text.replace("\\n", "\n") + "\n");
        assertThatThrownBy(() -> LessonFiles.load(file.toString()))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining(says);
    }
}
