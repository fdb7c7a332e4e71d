package org.middlepowers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.middlepowers.cli.Main;

/** A class page in a real browser. Skipped, and said so, where there is no Chromium. */
@EnabledIf("org.middlepowers.report.Browser#isInstalled")
class ClassPageTest {
    private static final String GO = "document.querySelector('main button.go').click()";

    @TempDir
    static Path folder;

    private static Path page;

    @TempDir
    Path home;

    @BeforeAll
    static void make() {
        Path lesson = folder.resolve("short.yaml");
        page = folder.resolve("page.html");
        try {
            Files.writeString(lesson, """
                    scenario: kazakhstan-2022
                    state: KAZ
                    replications: 3
                    charts:
                      reexport: {measure: reexport_share, scope: neighbours}
                      tension: {measure: tension}
                    predictions:
                      curve: {chart: reexport, form: curve, from: 2022Q1}
                      comply: {chart: tension, form: choice, lever: secondary, option: none}
                    levers:
                      secondary:
                        options:
                          credible: {}
                          none: {scenario: kazakhstan-2022-no-secondary}
                    turns:
                      war: {quarter: 2022Q2, state: KAZ}
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(Main.run("class-page", lesson.toString(), "--output", page.toString())).isZero();
    }

    @ParameterizedTest
    @CsvSource({"360, 740, ru", "1920, 1080, en"})
    void aStudentCanWorkThroughToTheEndAtAnySizeWithoutANetwork(int width, int height, String language) throws Exception {
        try (Browser browser = new Browser(width, height)) {
            Path sheets = Files.createDirectory(home.resolve("sheets"));
            browser.downloads(sheets);
            browser.open(page);
            browser.evaluate("(() => { const s = document.getElementById('language'); s.value = '" + language
                    + "'; s.dispatchEvent(new Event('change')); })()");
            assertThat(browser.evaluate("document.documentElement.lang").asText()).isEqualTo(language);
            browser.evaluate(GO);

            assertThat(disabled(browser)).as("nothing is shown before a prediction").isTrue();
            browser.evaluate("document.querySelector('[role=slider]').focus()");
            String before = browser.evaluate("document.activeElement.getAttribute('aria-valuenow')").asText();
            browser.press("ArrowUp");
            String after = browser.evaluate("document.activeElement.getAttribute('aria-valuenow')").asText();
            assertThat(Double.parseDouble(after)).as("the keyboard draws").isGreaterThan(Double.parseDouble(before));
            assertThat(disabled(browser)).as("a choice is missing still").isTrue();
            browser.evaluate("document.querySelector('input[value=higher]').click()");
            assertThat(disabled(browser)).isFalse();
            browser.evaluate("(() => { const i = document.getElementById('because'); i.value = 'Because I drew it';"
                    + " i.dispatchEvent(new Event('input', { bubbles: true })); })()");
            Thread.sleep(200);
            browser.open(page);
            assertThat(browser.evaluate("document.getElementById('because').value").asText())
                    .as("a reload loses nothing")
                    .isEqualTo("Because I drew it");
            assertThat(browser.evaluate("document.querySelector('[role=slider]').getAttribute('aria-valuenow')").asText())
                    .isEqualTo(after);
            assertThat(browser.evaluate("document.documentElement.lang").asText()).isEqualTo(language);
            assertThat(disabled(browser)).isFalse();
            browser.evaluate(GO);

            assertThat(disabled(browser)).as("what happened is watched to its end before it is compared").isTrue();
            browser.evaluate("[...document.querySelectorAll('main button.plain')].pop().click()");
            assertThat(browser.evaluate("document.querySelector('.date').textContent").asText()).isEqualTo("2030Q4");
            assertThat(browser.evaluate("document.querySelectorAll('main .map circle').length").asInt()).isEqualTo(43);
            browser.evaluate(GO);

            assertThat(browser.evaluate("document.querySelectorAll('.verdict').length").asInt()).isEqualTo(2);
            browser.evaluate(GO);
            String same = browser.evaluate("document.querySelector('.verdict').textContent").asText();
            browser.evaluate("(() => { const s = document.querySelector('[data-lever]'); s.selectedIndex = 1;"
                    + " s.dispatchEvent(new Event('change', { bubbles: true })); })()");
            assertThat(browser.evaluate("document.querySelector('.verdict').textContent").asText()).isNotEqualTo(same);
            browser.evaluate(GO);
            assertThat(browser.evaluate("document.querySelectorAll('main table tr').length").asInt()).isEqualTo(14);
            browser.evaluate(GO);

            assertThat(browser.evaluate("document.documentElement.scrollWidth <= innerWidth").asBoolean())
                    .as("nothing is cut at the side")
                    .isTrue();
            browser.evaluate("(() => { const i = document.querySelector('main input[type=text]'); i.value = 'Anna <b>';"
                    + " i.dispatchEvent(new Event('input')); })()");
            browser.evaluate("document.getElementById('save').click()");
            Path sheet = sheets.resolve("short-answers.html");
            for (int k = 0; k < 200 && !Files.exists(sheet); k++) {
                Thread.sleep(50);
            }
            assertThat(Files.readString(sheet)).contains("Anna &lt;b&gt;", "2022Q4: ");
            assertThat(Main.run("class-report", sheets.toString())).isZero();
            assertThat(Files.readString(sheets.resolve("class-report.html")))
                    .contains("1 answer sheet.", "Because I drew it")
                    .doesNotContain("Anna");
            assertThat(browser.errors()).isEmpty();
            assertThat(browser.network()).isEmpty();
        }
    }

    @Test
    void aPageIsDraftedFromAnyScenario() throws Exception {
        Path drafted = folder.resolve("drafted.html");
        assertThat(Main.run("class-page", "sanctions-cascade", "--replications", "2", "-o", drafted.toString())).isZero();
        try (Browser browser = new Browser(1200, 900)) {
            browser.open(drafted);
            browser.evaluate(GO);
            assertThat(browser.evaluate("document.querySelectorAll('[role=slider]').length").asInt()).isPositive();
            assertThat(browser.evaluate("document.querySelector('legend').textContent").asText()).contains("Without this");
            assertThat(browser.errors()).isEmpty();
        }
    }

    @Test
    void theFileIsSmallAndHoldsAllThatItNeeds() throws Exception {
        assertThat(Files.size(page)).isLessThan(5_000_000);
        assertThat(Files.readString(page)).doesNotContain("<link", "src=", "@import", "fetch(");
    }

    private static boolean disabled(Browser browser) throws Exception {
        return browser.evaluate("document.querySelector('main button.go').disabled").asBoolean();
    }
}
