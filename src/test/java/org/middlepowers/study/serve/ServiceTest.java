package org.middlepowers.study.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.middlepowers.measure.Measures;
import org.middlepowers.model.Agency;
import org.middlepowers.model.World;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioFiles;

/** Another program asks, and gets the numbers of the very runs that it named. */
class ServiceTest {
    private static final String SHORT = "\"scenario\": \"kazakhstan-2022\", \"set\": {\"end\": \"2016Q4\"%s}";

    @Test
    void itAnswersWithTheNumbersOfTheRunsThatWereAskedFor() throws IOException, InvalidScenarioException {
        String asked = "{" + SHORT.formatted(", \"habitDecay\": 0.5")
                + ", \"seed\": 7, \"first\": 3, \"replications\": 2, \"outputs\": [\"tension\"], \"id\": \"a\"}";
        JsonNode answer = answers(2, asked).get(0);

        LoadedScenario loaded = ScenarioFiles.load("kazakhstan-2022", List.of("end=2016Q4", "habitDecay=0.5"));
        assertThat(answer.get("id").textValue()).isEqualTo("a");
        assertThat(answer.get("scenario").textValue()).isEqualTo(loaded.hash());
        for (int k = 0; k < 2; k++) {
            World world = new World(loaded.scenario(), 7, 3 + k, Agency.FULL);
            world.run();
            double tension = Measures.WORLD.stream()
                    .filter(m -> m.name().equals("tension"))
                    .findFirst()
                    .orElseThrow()
                    .value()
                    .applyAsDouble(world);
            assertThat(answer.get("values").get("tension").get(k).doubleValue()).isEqualTo(tension);
        }
    }

    @Test
    void answersComeInOrderWhateverTheNumberOfThreadsAndAfterAnythingWrong() throws IOException {
        String good = "{" + SHORT.formatted("") + ", \"replications\": 3, \"outputs\": {\"d\": {\"measure\": \"dsi\","
                + " \"scope\": \"KAZ\", \"take\": \"mean\"}}}";
        List<JsonNode> one = answers(1, "nonsense", good, "", "[]", good);
        List<JsonNode> three = answers(3, "nonsense", good, "", "[]", good);
        assertThat(one).hasSize(4).isEqualTo(three);
        assertThat(one.get(1).get("values").get("d")).hasSize(3);
        assertThat(one.get(3)).isEqualTo(one.get(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nonsense | This line is not JSON
            {"outputs": ["tension"]} | 'scenario' is a text
            {"scenario": "kazakhstan-2023", "outputs": ["tension"]} | did you mean 'kazakhstan-2022'?
            {"scenario": "kazakhstan-2022"} | 'outputs' says what to measure
            {"scenario": "kazakhstan-2022", "outputs": ["tensions"]} | did you mean 'tension'?
            {"scenario": "kazakhstan-2022", "outputs": ["tension"], "set": {"habitDecay": 7}} | allowed is a number from
            {"scenario": "kazakhstan-2022", "outputs": ["tension"], "set": {"habitDecays": 0.5}} | did you mean 'habitDecay'?
            {"scenario": "kazakhstan-2022", "outputs": ["tension"], "seeds": 3} | 'seeds' is not known
            {"scenario": "kazakhstan-2022", "outputs": ["tension"], "replications": 0} | allowed is a whole number from 1
            {"scenario": "kazakhstan-2022", "outputs": {"t": {"measure": "tension", "take": "series"}}} | gives a table
            """)
    void whatIsWrongIsAnsweredInASentence(String asked, String sentence) throws IOException {
        JsonNode answer = answers(1, asked).get(0);
        assertThat(answer.get("error").textValue()).contains(sentence);
        assertThat(answer.has("values")).isFalse();
    }

    private static List<JsonNode> answers(int threads, String... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Service service = new Service(threads)) {
            service.answer(
                    new BufferedReader(new StringReader(String.join("\n", lines))),
                    new PrintStream(out, true, StandardCharsets.UTF_8));
        }
        ObjectMapper json = new ObjectMapper();
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> {
                    try {
                        return json.readTree(line);
                    } catch (IOException e) {
                        throw new AssertionError("not JSON: " + line, e);
                    }
                })
                .toList();
    }
}
