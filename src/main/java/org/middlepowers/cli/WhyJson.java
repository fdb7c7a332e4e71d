package org.middlepowers.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.middlepowers.measure.Decision;
import org.middlepowers.measure.Tipping;
import org.middlepowers.study.Explanation;
import org.middlepowers.study.Flip;

/** An explanation for programs: its records as they are, with null for what is not defined. */
final class WhyJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .addMixIn(Explanation.class, Flat.class)
            .addMixIn(Decision.class, Flat.class)
            .addMixIn(Tipping.class, Flat.class)
            .addMixIn(Flip.class, Flat.class)
            .addMixIn(Decision.Gate.class, Flat.class)
            .addMixIn(Decision.Worth.class, Flat.class)
            .addMixIn(Decision.Alternative.class, FlatAlternative.class)
            .addModule(new SimpleModule()
                    .addSerializer(double.class, new Number())
                    .addSerializer(Double.class, new Number()))
            .build();

    private WhyJson() {}

    /** Values that belong together stand beside the others, as they always have: programs read them there. */
    private interface Flat {
        @JsonUnwrapped
        Explanation.ExplainedRun run();

        @JsonUnwrapped
        Decision.ChoiceRule rule();

        @JsonUnwrapped
        Tipping.Advantage advantage();

        @JsonUnwrapped
        Flip.Moved move();

        @JsonUnwrapped
        Decision.Need need();

        @JsonUnwrapped
        Decision.Breach breach();

        @JsonUnwrapped
        Decision.WinSet home();

        @JsonUnwrapped
        Decision.GoalTerms goals();
    }

    /** The same of an alternative, with the act's title behind the act. */
    @JsonPropertyOrder({"act", "title"})
    private interface FlatAlternative {
        @JsonProperty
        String title();

        @JsonUnwrapped
        Decision.Worth worth();

        @JsonUnwrapped
        Decision.Odds odds();
    }

    /** What is printed: which run, and the explanation. */
    record Printed(String run, int number, String repeat, Explanation why) {}

    static String of(WhyTarget target, String again, Explanation why) throws JsonProcessingException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        Printed answer = new Printed(target.name().toString(), target.run(), again, why);
        return JSON.writer(printer).writeValueAsString(answer) + "\n";
    }

    private static final class Number extends StdSerializer<Double> {
        private static final long serialVersionUID = 1;

        Number() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (Double.isFinite(value)) {
                out.writeNumber(value + 0.0); // no minus before nothing
            } else {
                out.writeNull();
            }
        }
    }
}
