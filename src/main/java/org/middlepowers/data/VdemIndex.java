package org.middlepowers.data;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.middlepowers.reader.Countries.Scheme;

/**
 * Varieties of Democracy (Coppedge et al.), country-year CSV, core or full: {@code country_text_id} (ISO alpha-3 for the
 * states used here), {@code year}, {@code v2x_polyarchy}, the electoral democracy index from 0 to 1 (codebook).
 */
final class VdemIndex implements Importer {
    @Override
    public DataSet source() {
        return DataSet.VDEM;
    }

    @Override
    public String layout(Header header) {
        return "country-year";
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("v2x_polyarchy") && header.count("country_text_id", "country_id", "COWcode", "v2x_libdem") > 0
                && !header.has("iso3");
    }

    @Override
    public Optional<String> companion(Header header) {
        return header.has("country_text_id") && !header.has("v2x_polyarchy")
                ? Optional.of("a table without the electoral democracy index")
                : Optional.empty();
    }

    @Override
    public Set<Variable> tells(Header header) {
        return Set.of(Variable.POLYARCHY);
    }

    @Override
    public List<String> needs(Header header) {
        return List.of("country_text_id", "year", "v2x_polyarchy");
    }

    @Override
    public void read(Intake in) {
        int index = in.column("v2x_polyarchy");
        OptionalInt date = in.header().find("historical_date");
        in.rows(row -> {
            String day = date.isPresent() ? row.text(date.getAsInt()) : "";
            if (day.matches("\\d{4}-\\d\\d-\\d\\d") && !day.endsWith("-12-31")) {
                throw new Intake.PassedOver("country-date, with rows for parts of a year; take the country-year file");
            }
            Optional<StateSpan> state = in.state(row, in.column("country_text_id"), Scheme.ISO3);
            if (state.filter(in::wants).isEmpty()) {
                return;
            }
            OptionalInt year = in.year(row, in.column("year"));
            if (year.isPresent()) {
                in.number(row, index).ifPresent(v -> {
                    if (in.within(row, index, v, 0, 1)) {
                        in.add(Variable.POLYARCHY, state.get(), year.getAsInt(), v, row, index);
                    }
                });
            }
        });
    }
}
