package org.middlepowers.data;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.middlepowers.reader.Countries.Scheme;

/**
 * Varieties of Democracy (Coppedge et al.), country-year CSV, core or full: {@code country_text_id} (ISO alpha-3 for the
 * states used here), {@code year}, {@code v2x_polyarchy}, the electoral democracy index from 0 to 1 (codebook).
 */
final class VdemIndex implements Importer {
    @Override
    public Source source() {
        return Source.VDEM;
    }

    @Override
    public String layout(Header header) {
        return "country-year";
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("country_text_id") || header.has("v2x_polyarchy");
    }

    @Override
    public List<String> missing(Header header) {
        return Importer.absent(header, "country_text_id", "year", "v2x_polyarchy");
    }

    @Override
    public void read(Intake in) {
        int index = in.column("v2x_polyarchy");
        in.rows(row -> {
            Optional<String> state = in.state(row, in.column("country_text_id"), Scheme.ISO3);
            OptionalInt year = in.year(row, in.column("year"));
            if (state.isPresent() && year.isPresent() && in.scope().wants(state.get())) {
                in.number(row, index).ifPresent(v -> {
                    if (in.within(row, index, v, 0, 1)) {
                        in.add(Variable.POLYARCHY, state.get(), year.getAsInt(), v, row);
                    }
                });
            }
        });
    }
}
