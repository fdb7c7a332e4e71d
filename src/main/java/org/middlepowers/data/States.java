package org.middlepowers.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.middlepowers.reader.Countries;
import org.middlepowers.reader.Countries.Scheme;

/**
 * States through time: what data sets call a state, and its predecessors by one dated table for all of them
 * ({@code successions.csv}). A predecessor stands for its successor in the years in which it existed; where a file has
 * both for a year, the one that came last is taken, which existed at that year's end. States that broke up without one
 * of their parts going on as the same state (Czechoslovakia) have no successor.
 */
final class States {
    private static final Map<String, StateSpan> FORMER = read();

    private States() {}

    /** The state that is meant; empty for areas that are not states, and for what is not known. */
    static Optional<StateSpan> of(Scheme scheme, String text) {
        StateSpan former = FORMER.get(key(scheme.name(), text));
        if (former != null) {
            return former.code().isEmpty() ? Optional.empty() : Optional.of(former);
        }
        return Countries.iso3(scheme, text).map(StateSpan::itself);
    }

    /** A state by its number in the United Nations' list, which Comtrade and BACI use with some of their own. */
    static Optional<StateSpan> numbered(String text) {
        return Optional.ofNullable(FORMER.get(key("M49", text.replaceFirst("^0+(?=\\d)", ""))));
    }

    private static String key(String scheme, String text) {
        String plain = scheme.equals("NAME")
                ? Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                : text.replaceFirst("\\.0+$", "");
        return scheme + ' ' + plain.strip().toUpperCase(Locale.ROOT);
    }

    private static Map<String, StateSpan> read() {
        Map<String, StateSpan> table = new HashMap<>();
        each("m49.csv", row -> table.put(key("M49", row.getField("number")), StateSpan.itself(row.getField("iso3"))));
        each("successions.csv", row -> {
            int from = Integer.parseInt(row.getField("from"));
            StateSpan state = new StateSpan(row.getField("iso3"), from, Integer.parseInt(row.getField("to")), from);
            table.put(key(row.getField("scheme"), row.getField("code")), state);
        });
        return table;
    }

    private static void each(String resource, Consumer<NamedCsvRecord> reader) {
        try (InputStream in = States.class.getResourceAsStream(resource);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            rows.forEach(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own table " + resource + " cannot be read", e);
        }
    }
}
