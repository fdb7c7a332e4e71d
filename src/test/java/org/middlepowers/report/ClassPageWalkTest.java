package org.middlepowers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.middlepowers.cli.Main;
import org.middlepowers.reader.LessonFiles;
import org.middlepowers.study.lesson.ClassServer;

/**
 * Every lesson walked to its end in a real browser, with a reload in the middle. Each at one size and in one language; with
 * the property {@code walk.pictures}, a folder, each at three sizes in both, and pictures of every step are left there.
 */
@EnabledIf("org.middlepowers.report.Browser#isInstalled")
class ClassPageWalkTest {
    private static final int[][] SIZES = {{360, 740}, {1366, 768}, {1920, 1080}};
    private static final String GO = "document.querySelector('main button.go').click()";
    private static final String STATE = "[document.documentElement.lang, document.querySelector('[aria-current]').textContent,"
            + " ...[...document.querySelectorAll('.verdict, .told')].map(v => v.textContent),"
            + " ...[...document.querySelectorAll('textarea')].map(t => t.value)].join('|')";
    private static final Optional<Path> PICTURES =
            Optional.ofNullable(System.getProperty("walk.pictures")).map(Path::of);

    @TempDir
    static Path folder;

    @BeforeAll
    static void make() {
        assertThat(Main.run("class-page", "-o", folder.toString(), "--replications", "2")).isZero();
    }

    static List<Arguments> walks() {
        List<Arguments> walks = new ArrayList<>();
        int k = 0;
        for (String lesson : LessonFiles.builtIn()) {
            for (int size = 0; size < SIZES.length; size++) {
                for (String language : List.of("en", "ru")) {
                    boolean one = size == k % SIZES.length && language.equals(k % 2 == 0 ? "ru" : "en");
                    if (one || PICTURES.isPresent()) {
                        walks.add(Arguments.of(lesson, SIZES[size][0], SIZES[size][1], language));
                    }
                }
            }
            k++;
        }
        return walks;
    }

    @ParameterizedTest
    @MethodSource("walks")
    void aLessonIsWalkedToItsEnd(String lesson, int width, int height, String language) throws Exception {
        try (Browser browser = new Browser(width, height)) {
            String name = lesson + "-" + width + "-" + language + "-";
            browser.open(folder.resolve(lesson + ".html"));
            choose(browser, "language", language);
            int steps = browser.evaluate("document.querySelectorAll('#steps button').length").asInt();
            for (int step = 1; step <= steps; step++) {
                answer(browser);
                assertThat(browser.evaluate("document.documentElement.scrollWidth <= innerWidth").asBoolean())
                        .as("step " + step + " is as wide as the screen")
                        .isTrue();
                assertThat(browser.evaluate("document.querySelector('main').textContent").asText())
                        .doesNotContain("undefined", "NaN", "{");
                if (PICTURES.isPresent()) {
                    browser.picture(PICTURES.get().resolve(name + step + ".png"));
                }
                if (step == 5) {
                    String before = browser.evaluate(STATE).asText();
                    Thread.sleep(400);
                    browser.open(folder.resolve(lesson + ".html"));
                    assertThat(browser.evaluate(STATE).asText())
                            .as("a reload in the middle")
                            .isEqualTo(before);
                }
                assertThat(browser.evaluate("document.querySelector('main button.go').disabled").asBoolean())
                        .as("step " + step)
                        .isFalse();
                if (step < steps) {
                    browser.evaluate(GO);
                }
            }
            assertThat(browser.evaluate("document.querySelector('main .verdict').textContent").asText())
                    .as("the test before and after is told at the end")
                    .contains("5");
            assertThat(browser.errors()).isEmpty();
            assertThat(browser.network()).isEmpty();
        }
    }

    @Test
    void tenMinutesAreOnePredictionOneRevealAndOneLever() throws Exception {
        try (Browser browser = new Browser(360, 740)) {
            browser.open(folder.resolve("polarity.html"));
            browser.evaluate("document.querySelector('input[value=short]').click()");
            assertThat(browser.evaluate("document.querySelectorAll('#steps button').length").asInt()).isEqualTo(5);
            browser.evaluate(GO);
            assertThat(browser.evaluate("document.querySelectorAll('main fieldset').length").asInt()).isEqualTo(1);
            answer(browser);
            browser.evaluate(GO);
            assertThat(browser.evaluate("document.querySelectorAll('main figure').length").asInt()).isEqualTo(1);
            browser.evaluate(GO);
            assertThat(browser.evaluate("document.querySelectorAll('[data-lever]').length").asInt()).isEqualTo(1);
            assertThat(browser.evaluate("(() => { const lever = document.querySelector('.levers').getBoundingClientRect();"
                            + " lever.top; document.querySelector('main figure').scrollIntoView({ block: 'end' });"
                            + " const l = document.querySelector('.levers').getBoundingClientRect(),"
                            + " f = document.querySelector('main figure svg').getBoundingClientRect();"
                            + " return l.top >= 0 && f.bottom <= innerHeight && l.bottom <= f.top; })()")
                            .asBoolean())
                    .as("the lever and what it moves are on a phone's screen together")
                    .isTrue();
            assertThat(browser.errors()).isEmpty();
        }
    }

    @Test
    void theAxisOfAPredictionDoesNotTellTheAnswerAndASwipeOverTheChartScrolls() throws Exception {
        try (Browser browser = new Browser(360, 740)) {
            browser.open(folder.resolve("anarchy.html"));
            answerTo(browser, 2);
            assertThat(browser.evaluate("document.querySelector('[role=slider]').getAttribute('aria-valuemin') < 0").asBoolean())
                    .isTrue();
            assertThat(browser.evaluate("document.querySelector('[role=slider]').getAttribute('aria-valuemax') > 1").asBoolean())
                    .isTrue();
            assertThat(browser.evaluate("getComputedStyle(document.querySelector('main figure svg')).touchAction").asText())
                    .isEqualTo("auto");
            assertThat(browser.evaluate("getComputedStyle(document.querySelector('.grip')).touchAction").asText())
                    .isEqualTo("none");
        }
    }

    @Test
    void aPageOfTheClassRoomHandsItsSheetInWhatItWasServedFrom() throws Exception {
        String html = Files.readString(folder.resolve("polarity.html"));
        String script = ClassPage.html("T", "en", "{}", "{}", true);
        assertThat(html).doesNotContain("/hand-in");
        String served = html.replace(
                "const handIn = () => [];", script.substring(script.indexOf("function handIn"), script.indexOf("// All of it")));
        try (ClassServer server = new ClassServer(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), Map.of("/polarity", served), folder.resolve("in"));
                Browser browser = new Browser(360, 740)) {
            browser.open("http://127.0.0.1:" + server.port() + "/polarity");
            browser.evaluate("document.querySelector('input[value=short]').click()");
            answerTo(browser, 4);
            browser.evaluate("document.getElementById('hand-in').click()");
            for (int k = 0; k < 100 && server.sheets() == 0; k++) {
                Thread.sleep(50);
            }
            assertThat(AnswerSheet.read(folder.resolve("in/sheet-0001.html")).lesson()).isEqualTo("polarity");
            assertThat(browser.errors()).isEmpty();
        }
    }

    @Test
    void onPaperThereAreLinesToAnswerOn() throws Exception {
        try (Browser browser = new Browser(1366, 768)) {
            browser.open(folder.resolve("hedging.html"));
            browser.evaluate("window.dispatchEvent(new Event('beforeprint'))");
            assertThat(browser.evaluate("document.querySelectorAll('#paper .line').length").asInt()).isGreaterThan(15);
        }
    }

    private static void answerTo(Browser browser, int steps) throws Exception {
        for (int k = 0; k < steps; k++) {
            answer(browser);
            browser.evaluate(GO);
        }
    }

    /** Answers whatever a step asks: every choice, every curve, every text. */
    private static void answer(Browser browser) throws Exception {
        browser.evaluate("(() => { const main = document.getElementById('main');"
                + " for (const f of main.querySelectorAll('fieldset'))"
                + "   if (!f.disabled && !f.querySelector('input:checked')) f.querySelector('input').click();"
                + " for (const c of main.querySelectorAll('input[type=checkbox]')) if (!c.disabled && !c.checked) c.click();"
                + " for (const t of main.querySelectorAll('textarea')) if (!t.disabled) { t.value = 'Because';"
                + "   t.dispatchEvent(new Event('input', { bubbles: true })); }"
                + " for (const s of main.querySelectorAll('[data-lever]')) { s.selectedIndex = s.options.length - 1;"
                + "   s.dispatchEvent(new Event('change', { bubbles: true })); }"
                + " if (main.querySelector('.date')) [...main.querySelectorAll('button.plain')].pop().click();"
                + " for (const b of [...main.querySelectorAll('.told')].map(t => t.previousElementSibling))"
                + "   if (b && b.tagName === 'BUTTON') b.click();"
                + " return true; })()");
    }

    private static void choose(Browser browser, String id, String value) throws Exception {
        browser.evaluate("(() => { const s = document.getElementById('" + id + "'); s.value = '" + value
                + "'; s.dispatchEvent(new Event('change')); return true; })()");
    }
}
