package org.middlepowers.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.scenario.Sweep;
import org.middlepowers.scenario.Sweep.Choice;
import org.middlepowers.scenario.Sweep.Factor;

/**
 * The points of a sweep, read from a table: one row a point, one column a factor. Columns that change nothing are kept
 * as they are, to stand beside the results. Safe for use by many threads once it is read.
 */
public final class PointTable {
    private final String name;
    private final String sha256;
    private final List<PointColumn> factors;
    private final List<PointColumn> carried;

    PointTable(String name, String sha256, List<PointColumn> factors, List<PointColumn> carried) {
        this.name = name;
        this.sha256 = sha256;
        this.factors = List.copyOf(factors);
        this.carried = List.copyOf(carried);
    }

    /** The table that a sweep names, with what is wrong with it; empty if it cannot be used. */
    static Optional<PointTable> read(
            Sweep sweep, Optional<Path> file, PointSource source, Node.Entries tree, Problems problems) {
        Choice design = sweep.design();
        Place place = tree.get("design") == null ? tree.place() : tree.get("design").place();
        try {
            PointSource.Table found = source.open(design.from().orElseThrow(), file);
            String sum = sha256(found.original());
            if (design.sha256().isPresent() && !design.sha256().get().equalsIgnoreCase(sum)) {
                problems.add(place, "design.from", "is " + found.name() + ", whose SHA-256 is " + sum
                        + "; design.sha256 says " + design.sha256().get() + ", so it is another table");
            }
            return new PointTableReader(sweep, found, problems).read(sum);
        } catch (IOException e) {
            problems.add(place, "design.from", "is '" + design.from().orElseThrow() + "'; " + said(e));
            return Optional.empty();
        }
    }

    private static String said(IOException e) {
        return String.valueOf(e.getMessage()).replaceFirst("\\.$", "");
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = LoadedScenario.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Number of points. */
    public int points() {
        return factors.isEmpty() ? 0 : factors.get(0).size();
    }

    /** The values of a point's factors, in the order of the sweep's; points are numbered from 0. */
    public List<String> values(int point) {
        return row(factors, point);
    }

    /** What the columns that change nothing say of a point, numbered from 0. */
    public List<String> carried(int point) {
        return row(carried, point);
    }

    private static List<String> row(List<PointColumn> columns, int point) {
        List<String> row = new ArrayList<>(columns.size());
        for (PointColumn column : columns) {
            row.add(column.value(point));
        }
        return row;
    }

    /** A sweep with what the table says of its factors, the columns that are carried, and the sum of the table. */
    Sweep completed(Sweep sweep) {
        Map<String, Factor> all = new LinkedHashMap<>();
        factors.forEach(c -> all.put(c.name(), factor(c, sweep.factors().get(c.name()))));
        List<String> names = carried.stream().map(PointColumn::name).toList();
        return sweep.with(all, new Choice(sweep.how(), sweep.design().from(), Optional.of(sha256), names));
    }

    private static Factor factor(PointColumn column, Factor said) {
        if (said != null && (!said.range().isEmpty() || !said.values().isEmpty() || !said.options().isEmpty())) {
            return said;
        }
        boolean spread = column.isNumeric() && column.low() < column.high();
        List<String> values = column.isNumeric() ? List.of(PlainScalar.number(column.low())) : column.different();
        return new Factor(
                said == null ? "" : said.about(),
                said == null ? Optional.empty() : said.path(),
                spread ? List.of(column.low(), column.high()) : List.of(),
                said == null ? Sweep.Scale.LINEAR : said.scale(),
                0,
                spread ? List.of() : values,
                Map.of());
    }

    /** Where a factor first takes a value. */
    Place place(String factor, String value) {
        return factors.stream()
                .filter(c -> c.name().equals(factor))
                .map(c -> new Place(name, c.line(value), 1 + factors.indexOf(c)))
                .findFirst()
                .orElse(Place.of(name));
    }
}
