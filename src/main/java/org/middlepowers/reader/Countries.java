package org.middlepowers.reader;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The codes and names by which data sets call states, and where their capitals are. Everything is turned into ISO 3166-1
 * alpha-3 here and nowhere else; besides, {@code EUU} is the European Union, {@code WLD} the world, {@code XKX} Kosovo.
 * Numbers and letters of the Correlates of War project follow its State System Membership list, version 2016; those of
 * Polity differ for a few states. Russia has the Soviet Union's rows, and a
 * state that the Correlates of War number as its predecessor (Serbia as Yugoslavia) that one's; other predecessors, which
 * may overlap with their successors by a year, are passed over. Capitals are rounded to 0.1 degree, from general knowledge.
 */
public final class Countries {
    /** The European Union as one actor. */
    public static final String EU = "EUU";

    /** All states together, as the World Bank calls them. */
    public static final String WORLD = "WLD";

    /** Members of the European Union since February 2020. */
    public static final Set<String> EU_MEMBERS = Set.of(
            "AUT", "BEL", "BGR", "HRV", "CYP", "CZE", "DNK", "EST", "FIN", "FRA", "DEU", "GRC", "HUN", "IRL", "ITA", "LVA",
            "LTU", "LUX", "MLT", "NLD", "POL", "PRT", "ROU", "SVK", "SVN", "ESP", "SWE");

    /** Codes that ISO or the World Bank gave up, or that name a predecessor. */
    private static final Map<String, String> FORMER = Map.of(
            "ROM", "ROU", "ZAR", "COD", "TMP", "TLS", "KSV", "XKX", "SCG", "SRB", "YUG", "SRB", "SUN", "RUS", "BUR", "MMR");

    /** The Soviet Union, which Polity numbers apart from Russia. */
    private static final Map<String, String> POLITY_FORMER = Map.of("364", "RUS");

    /** What may follow a comma in a name without changing which state is meant. */
    private static final Set<String> FORMS = Set.of(
            "the", "rep", "rep of", "republic of", "kingdom of", "kingdom of the", "islamic rep of", "islamic republic of",
            "sultanate of", "state of", "union of", "union of the", "arab rep", "arab rep of", "rep of the", "principality of");

    private static final Map<String, Entry> TABLE = read();
    private static final Map<Scheme, Map<String, String>> INDEX = index();

    /** One state. */
    private record Entry(String cow, String cowLetters, String polity, List<Double> capital, List<String> names) {}

    /** A way of calling states. */
    public enum Scheme {
        /** ISO 3166-1 alpha-3. */
        ISO3("a code of three letters as in KAZ"),
        /** ISO 3166-1 alpha-2. */
        ISO2("a code of two letters as in KZ"),
        /** Numbers of the Correlates of War project. */
        COW("a Correlates of War number as in 705"),
        /** Letters of the Correlates of War project, which are other than ISO's: AUS is Austria. */
        COW_LETTERS("Correlates of War letters as in KZK"),
        /** Numbers of the Polity project. */
        POLITY("a number of the Polity project as in 705"),
        /** English names, in any of the forms that the data sets of this program use. */
        NAME("a state's English name");

        private final String example;

        Scheme(String example) {
            this.example = example;
        }

        /** What is expected, for a message. */
        public String example() {
            return example;
        }
    }

    private Countries() {}

    /** The alpha-3 code that is meant; empty for areas that are not states, and for what is not known. */
    public static Optional<String> iso3(Scheme scheme, String text) {
        if (scheme == Scheme.NAME) {
            return named(plain(text));
        }
        String code = text.strip().toUpperCase(Locale.ROOT);
        String key = scheme == Scheme.COW || scheme == Scheme.POLITY ? code.replaceFirst("\\.0+$", "") : code;
        return Optional.ofNullable(INDEX.get(scheme).get(key));
    }

    /** English name to print, or the code itself where there is none. */
    public static String name(String iso3) {
        if (iso3.equals(EU)) {
            return "European Union";
        }
        return TABLE.containsKey(iso3) ? TABLE.get(iso3).names().get(0) : iso3;
    }

    /** Latitude and longitude of the capital in degrees (of Brussels for the European Union); empty where not known. */
    public static List<Double> capital(String iso3) {
        Entry entry = TABLE.get(iso3.equals(EU) ? "BEL" : iso3);
        return entry == null ? List.of() : entry.capital();
    }

    /** Codes of all states in the table. */
    public static Set<String> codes() {
        return Collections.unmodifiableSet(TABLE.keySet());
    }

    /** Whether it is the code of a state in the table, or {@code EUU}. */
    public static boolean isActor(String iso3) {
        return TABLE.containsKey(iso3) || iso3.equals(EU);
    }

    /** The code that a user may have meant: another form of it, or a slip. */
    public static Optional<String> nearest(String text) {
        for (Scheme scheme : Scheme.values()) {
            Optional<String> meant = iso3(scheme, text);
            if (meant.isPresent()) {
                return meant;
            }
        }
        return Spelling.nearest(text.toUpperCase(Locale.ROOT), TABLE.keySet());
    }

    /** Letters and digits only, in lower case and without marks, so that forms of a name become equal. */
    private static String plain(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return letters.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("['’.]", "")
                .replaceAll("[^\\p{L}\\p{N},]+", " ")
                .replaceAll(" *, *", ", ")
                .strip();
    }

    private static Optional<String> named(String plain) {
        Map<String, String> names = INDEX.get(Scheme.NAME);
        String whole = plain.replace(",", "");
        if (names.containsKey(whole)) {
            return Optional.of(names.get(whole));
        }
        int comma = plain.indexOf(", ");
        return comma > 0 && FORMS.contains(plain.substring(comma + 2))
                ? Optional.ofNullable(names.get(plain.substring(0, comma)))
                : Optional.empty();
    }

    private static Map<Scheme, Map<String, String>> index() {
        Map<Scheme, Map<String, String>> index = new EnumMap<>(Scheme.class);
        for (Scheme scheme : Scheme.values()) {
            index.put(scheme, new HashMap<>());
        }
        TABLE.forEach((iso3, entry) -> {
            index.get(Scheme.ISO3).put(iso3, iso3);
            index.get(Scheme.COW).put(entry.cow(), iso3);
            index.get(Scheme.COW_LETTERS).put(entry.cowLetters(), iso3);
            index.get(Scheme.POLITY).put(entry.polity(), iso3);
            entry.names().forEach(n -> index.get(Scheme.NAME).put(plain(n).replace(",", ""), iso3));
        });
        for (String alpha2 : Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2)) {
            Locale country = Locale.forLanguageTag("und-" + alpha2);
            String iso3 = country.getISO3Country();
            if (TABLE.containsKey(iso3)) {
                index.get(Scheme.ISO2).put(alpha2, iso3);
                String english = plain(country.getDisplayCountry(Locale.ENGLISH)).replace(",", "");
                index.get(Scheme.NAME).putIfAbsent(english, iso3);
            }
        }
        index.get(Scheme.ISO2).putAll(Map.of("XK", "XKX", "EU", EU));
        FORMER.forEach(index.get(Scheme.ISO3)::putIfAbsent);
        POLITY_FORMER.forEach(index.get(Scheme.POLITY)::putIfAbsent);
        index.get(Scheme.ISO3).putAll(Map.of(EU, EU, WORLD, WORLD));
        index.get(Scheme.NAME).putAll(Map.of("european union", EU, "world", WORLD));
        return index;
    }

    private static Map<String, Entry> read() {
        Map<String, Entry> table = new LinkedHashMap<>();
        try (InputStream in = Countries.class.getResourceAsStream("countries.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                List<Double> capital = List.of(
                        Double.valueOf(row.getField("latitude")), Double.valueOf(row.getField("longitude")));
                Entry entry = new Entry(
                        row.getField("cow"),
                        row.getField("cow_letters"),
                        row.getField("polity"),
                        capital,
                        List.of(row.getField("names").split("\\|")));
                table.put(row.getField("iso3"), entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own list of countries cannot be read", e);
        }
        return table;
    }
}
