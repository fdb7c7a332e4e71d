package org.middlepowers.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.erosb.jsonsKema.JsonParser;
import com.github.erosb.jsonsKema.SchemaLoader;
import com.github.erosb.jsonsKema.ValidationFailure;
import com.github.erosb.jsonsKema.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.middlepowers.scenario.ParameterRegistry;

/** The schema agrees with the program on what it can see. */
class ScenarioSchemaTest {
    private static final Validator VALIDATOR =
            Validator.forSchema(new SchemaLoader(new JsonParser(ScenarioSchema.json()).parse()).load());

    private static ValidationFailure failure(String yaml) throws Exception {
        String json = PlainYaml.parse("yaml", yaml).tree().toString();
        return VALIDATOR.validate(new JsonParser(json).parse());
    }

    @Test
    void aValidScenarioValidates() throws Exception {
        assertThat(failure(SmallWorld.TEXT)).isNull();
    }

    @Test
    void whatTheProgramWritesValidates() throws Exception {
        for (long seed = 0; seed < 10; seed++) {
            assertThat(failure(ScenarioWriter.yaml(RandomScenario.of(seed)))).isNull();
        }
    }

    @Test
    void expectationsMayBeSentencesOrClaims() throws Exception {
        assertThat(failure("extends: small\nexpect: [x, {claim: x}, {claim: x, check: {measure: act_COMPLY, above: 0}}]"))
                .isNull();
        assertThat(failure("extends: small\nexpect: [{claim: x, check: [{measure: votes.a.yes, than: {abstaining: all},"
                        + " direction: same}]}]"))
                .isNull();
    }

    @Test
    void aChildMaySayOnlyWhatDiffersAndTakeBackTheRest() throws Exception {
        assertThat(failure("{extends: small, shocks: {war: ~}, middlePowers: {KAZ: {norms: .5, role: ~}}, focus: ~}"))
                .isNull();
        assertThat(failure("{shocks: {}}")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tilte: x",
                "title: 5",
                "title: ''",
                "start: 2015Q5",
                "parameters: {habitDecy: .5}",
                "parameters: {habitDecay: 5000}",
                "parameters: {attentionSlots: 2.5}",
                "middlePowers: {KZA: {norms: .5}}",
                "middlePowers: {KAZ: {norms: 1.5}}",
                "middlePowers: {KAZ: {nroms: .5}}",
                "middlePowers: {KAZ: {norms: '.5'}}",
                "middlePowers: {KAZ: {peers: [UZB, UZB]}}",
                "institutions: {SCO: {type: alternativ}}",
                "institutions: {SCO: {members: KAZ}}",
                "rivalry: {USA: 1}",
                "groups: {world: {name: x}}",
                "groups: {Asia: {name: x}}",
                "series: {capability: {USA: {15: .1}}}",
                "expect: one",
                "expect: [5]",
                "expect: [{because: x}]",
                "expect: [{claim: x, check: {measure: tensoin, above: 0}}]",
                "expect: [{claim: x, check: [{measure: tension, above: 0, statistic: median}]}]",
                "expect: {claim: x}",
                "expect: [{claim: x, check: {measure: tension, than: {witout: [war]}, direction: same}}]",
                "rules: {asymmetryLayer: 1}",
            })
    void aBrokenScenarioDoesNotValidate(String line) throws Exception {
        assertThat(failure("extends: small\n" + line)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "start", "greatPowers", "middlePowers"})
    void aScenarioWithoutAParentMustBeWhole(String key) throws Exception {
        var root = PlainYaml.parse("small", SmallWorld.TEXT).tree();
        assertThat(VALIDATOR.validate(
                        new JsonParser(root.deepCopy().putNull(key).toString()).parse()))
                .isNotNull();
        root.remove(key);
        assertThat(VALIDATOR.validate(new JsonParser(root.toString()).parse())).isNotNull();
    }

    @Test
    void everyKeyIsDescribedAndEveryParameterHasItsBounds() throws Exception {
        JsonNode schema = new ObjectMapper().readTree(ScenarioSchema.json());
        assertThat(schema.get("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        described(schema, "root");
        schema.get("$defs").fields().forEachRemaining(def -> {
            if (!def.getKey().equals("complete")) {
                described(def.getValue(), def.getKey());
            }
        });
        JsonNode parameters = schema.at("/$defs/Parameters/properties");
        assertThat(parameters).hasSameSizeAs(ParameterRegistry.entries().keySet());
        parameters.forEach(p -> assertThat(p.has("minimum") && p.has("maximum") && p.has("default"))
                .isTrue());
    }

    private static void described(JsonNode schema, String where) {
        if (schema.has("properties")) {
            assertThat(schema.get("additionalProperties").isBoolean()).as(where).isTrue();
            schema.get("properties").fields().forEachRemaining(property -> assertThat(
                            property.getValue().path("description").asText())
                    .as(where + "." + property.getKey())
                    .isNotBlank());
        }
    }

    @Test
    void theSchemaIsTheSameEveryTime() {
        assertThat(ScenarioSchema.json())
                .isEqualTo(ScenarioSchema.json())
                .endsWith("}\n")
                .doesNotContain("\r");
    }
}
