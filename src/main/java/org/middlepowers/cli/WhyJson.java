package org.middlepowers.cli;

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
import org.middlepowers.study.Explanation;

/** An explanation for programs: its records as they are, with null for what is not defined. */
final class WhyJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .addModule(new SimpleModule()
                    .addSerializer(double.class, new Number())
                    .addSerializer(Double.class, new Number()))
            .build();

    private WhyJson() {}

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
