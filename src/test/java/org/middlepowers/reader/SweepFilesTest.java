package org.middlepowers.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.erosb.jsonsKema.JsonParser;
import com.github.erosb.jsonsKema.SchemaLoader;
import com.github.erosb.jsonsKema.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.scenario.Sweep;

/** Sweep files are read, and what is wrong in them is reported at once, with its place. */
class SweepFilesTest {
    private static final String RIGHT =
            """
            title: Right
            scenario: small
            design: sobol
            size: 8
            factors:
              normDamping: {range: [0, 1]}
            outputs:
              dsi: {measure: dsi, scope: KAZ}
            """;

    @TempDir
    private Path folder;

    private LoadedSweep load(String text, String... sets) throws IOException, InvalidScenarioException {
        Files.writeString(folder.resolve("small.yaml"), SmallWorld.TEXT);
        Path file = Files.writeString(folder.resolve("sweep.yaml"), text);
        return SweepFiles.load(file.toString(), List.of(sets));
    }

    private List<String> problems(String text) {
        InvalidScenarioException e = catchThrowableOfType(InvalidScenarioException.class, () -> load(text));
        return e.problems().stream().map(p -> p.line() + ": " + p.message()).toList();
    }

    @Test
    void whatIsSilentHasItsFallbackAndTheCanonicalTextReadsBackTheSame() throws Exception {
        LoadedSweep loaded = load(RIGHT);
        assertThat(loaded.name()).isEqualTo("sweep");
        assertThat(loaded.sweep().replications()).isEqualTo(1);
        assertThat(loaded.sweep().commonRandomNumbers()).isTrue();
        assertThat(loaded.sweep().outputs().get("dsi").take()).isEqualTo(Sweep.Take.FINAL);
        assertThat(LoadedSweep.read("again", loaded.text())).isEqualTo(loaded.sweep());
    }

    @Test
    void theCommandLineChangesAnyValue() throws Exception {
        Sweep sweep = load(RIGHT, "design=latin-hypercube", "factors.normDamping.range=[0,0.5]", "seed=7").sweep();
        assertThat(sweep.how()).isEqualTo(Sweep.Design.LATIN_HYPERCUBE);
        assertThat(sweep.factors().get("normDamping").range()).containsExactly(0.0, 0.5);
        assertThat(sweep.seed()).isEqualTo(7);
        assertThatThrownBy(() -> load(RIGHT, "factor.normDamping.range=[0,0.5]"))
                .hasMessageContaining("did you mean 'factors'");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(problems(
                        """
                        title: Wrong
                        scenario: small
                        design: latin-hypercub
                        factors:
                          normDampin: {range: [0, 1]}
                          reciprocity: {range: [0, 0.9]}
                          contestHostility: {range: [0, 10], scale: log}
                          both: {path: habitDecay, range: [0, 0.9], values: [0.5]}
                          seed: {path: habitPenalty, values: [0.1]}
                          layer: {path: rules.subnationalLayr, values: [true, false]}
                        simplexes:
                          a: [goalEconomi]
                        outputs:
                          a: {measure: tensoin}
                          b: {measure: tension, scope: KAZ}
                          c: {measure: dsi, scope: KAS}
                          d: {measure: dsi, take: at}
                          e: {measure: welfare, take: mean}
                          f: {measure: dsi, take: at, at: 2040Q1}
                        """))
                .satisfiesExactlyInAnyOrder(
                        p -> assertThat(p).startsWith("3: design is 'latin-hypercub'").endsWith("'latin-hypercube'?"),
                        p -> assertThat(p).startsWith("5: factors.normDampin.range has 0").contains("'normDamping'"),
                        p -> assertThat(p).startsWith("5: factors.normDampin.range has 1"),
                        p -> assertThat(p).startsWith("6: factors.reciprocity.range has 0.9").contains("from 0"),
                        p -> assertThat(p).startsWith("7: factors.contestHostility.range begins at 0"),
                        p -> assertThat(p).startsWith("8: factors.both says its values in more than one way"),
                        p -> assertThat(p).startsWith("9: factors.seed is the name of a column"),
                        p -> assertThat(p).startsWith("10: factors.layer.values has true"),
                        p -> assertThat(p).startsWith("10: factors.layer.values has false"),
                        p -> assertThat(p).startsWith("12: simplexes.a has 'goalEconomi'").contains("goalEconomy"),
                        p -> assertThat(p).startsWith("12: simplexes.a has no parameter that a factor varies"),
                        p -> assertThat(p).startsWith("14: outputs.a.measure is 'tensoin'").contains("'tension'"),
                        p -> assertThat(p).startsWith("15: outputs.b.scope is KAZ").contains("of the world alone"),
                        p -> assertThat(p).startsWith("16: outputs.c.scope is 'KAS'").endsWith("'KAZ'?"),
                        p -> assertThat(p).startsWith("17: outputs.d.at is missing"),
                        p -> assertThat(p).startsWith("18: outputs.e.take is mean"),
                        p -> assertThat(p).startsWith("19: outputs.f.at is 2040Q1"));
    }

    @Test
    void ofFactorsThatAreTriedTogetherTheWrongOneIsNamed() {
        assertThat(problems(RIGHT.replace(
                        "  normDamping: {range: [0, 1]}",
                        "  one: {path: middlePowers.KAZ.norms, range: [0.2, 0.8]}\n"
                                + "  two: {path: middlePowers.UZB.norms, range: [0.2, 1.8]}")))
                .singleElement()
                .satisfies(p -> assertThat(p).startsWith("7: factors.two.range has 1.8"));
    }

    @Test
    void aDesignNeedsWhatBelongsToIt() {
        assertThat(problems(RIGHT.replace("size: 8\n", ""))).singleElement().asString().contains("needs a size");
        assertThat(problems(RIGHT.replace("design: sobol", "design: grid"))).hasSize(2);
        assertThat(problems(RIGHT.replace("design: sobol", "design: morris\nlevels: 5")))
                .singleElement()
                .asString()
                .contains("even number");
        assertThat(problems(RIGHT.replace("scenario: small", "scenario: smal"))).singleElement().asString()
                .startsWith("2: scenario is 'smal'");
    }

    /** The short way to a variant leads to the very scenario, and hash, that changes of the file lead to. */
    @Test
    void aVariantIsTheScenarioThatTheSameChangesMake() throws Exception {
        load(RIGHT);
        String file = folder.resolve("small.yaml").toString();
        ScenarioBase base = ScenarioFiles.base(file, Optional.empty(), List.of("end=2029Q4"));
        Map<String, Double> known = new TreeMap<>(Map.of("goalEconomy", 0.123456789, "normDamping", 1e-5));
        List<String> sets = new ArrayList<>(List.of("end=2029Q4"));
        known.forEach((name, value) -> sets.add(name + "=" + value));

        ScenarioBase.Variant variant = base.with(known);
        LoadedScenario whole = ScenarioFiles.load(file, sets);
        assertThat(variant.scenario()).isEqualTo(whole.scenario());
        assertThat(variant.hash()).isEqualTo(whole.hash()).isNotEqualTo(base.unchanged().hash());
        assertThatThrownBy(() -> base.with(Map.of("selfExcitation", 0.6, "reciprocity", 0.5)))
                .hasMessageContaining("selfExcitation + reciprocity 1.1");
        assertThatThrownBy(() -> base.with(Map.of("reciprocity", 0.7))).hasMessageContaining("from 0.0 to 0.6");
    }

    @Test
    void theShippedSweepIsRightAndValidatesAgainstTheSchema() throws Exception {
        assertThat(SweepFiles.builtIn()).contains("kazakhstan-drivers");
        Validator validator =
                Validator.forSchema(new SchemaLoader(new JsonParser(ScenarioSchema.sweep()).parse()).load());
        String shipped = Files.readString(Path.of("scenarios/sweeps/kazakhstan-drivers.yaml"));
        assertThat(validator.validate(new JsonParser(PlainYaml.parse("shipped", shipped).tree().toString()).parse())).isNull();
        assertThat(validator.validate(new JsonParser("{\"title\": \"x\"}").parse())).isNotNull();
    }
}
