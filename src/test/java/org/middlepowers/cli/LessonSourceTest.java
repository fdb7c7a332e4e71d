package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.middlepowers.reader.InvalidScenarioException;

class LessonSourceTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "extends: kazakhstan-2022\\ntitel: Mine|titel is not known; did you mean 'title'|predictions",
        "scenario: world-as-it-is\\nstate: IND\\ncharts: {a: {measure: tensoin}}\\npredictions: {p: {chart: a, form: curve}}"
                + "|did you mean 'tension'|title"
    })
    void whatIsWrongWithAFileIsToldOfWhatItComesNearerToBeing(String text, String says, String not) throws Exception {
        Path file = Files.writeString(folder.resolve("mine.yaml"), text.replace("\\n", "\n") + "\n");
        assertThatThrownBy(() -> new LessonSource(1, 1).lesson(file.toString()))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining(says)
                .hasMessageNotContaining(not + " is missing");
    }

    @Test
    void aNameThatIsNeitherIsToldWithTheLessonsThatThereAre() {
        assertThatThrownBy(() -> new LessonSource(1, 1).lesson("nonsense")).hasMessageContaining("anarchy, asymmetry");
    }
}
