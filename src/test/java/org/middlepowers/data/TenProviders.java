package org.middlepowers.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.middlepowers.reader.Countries;
import org.middlepowers.reader.Countries.Scheme;

/**
 * One set of invented figures in the layouts of ten providers, with what they pack beside the data, and in the tidy form.
 * Providers' series end when the real ones do; the tidy form has all years. States that had another number or name before
 * stand under that.
 */
public final class TenProviders {
    static final List<String> POWERS = List.of("USA", Countries.EU, "CHN", "RUS");
    static final int FIRST = 1985;
    static final int LAST = 2024;

    private static final int LAST_CAPABILITIES = 2022;
    private static final int LAST_PACTS = 2018;
    private static final int LAST_MEMBERSHIPS = 2014;
    private static final int ORGANISATIONS = 30;

    private final List<String> states;
    private final List<String> all;
    /** With whom states trade, and who sells them arms: those that are not among them. */
    private final List<String> partners;
    private final Map<String, Integer> cow = numbers(n -> Countries.iso3(Scheme.COW, "" + n));
    private final Map<String, Integer> polity = numbers(n -> Countries.iso3(Scheme.POLITY, "" + n));
    private final Map<String, Integer> m49 = numbers(n -> States.numbered("" + n).filter(s -> s.since() == 0).map(StateSpan::code));

    public TenProviders(List<String> states) {
        this.states = states;
        this.all = Stream.of(List.of("USA", "CHN", "RUS"), new ArrayList<>(new TreeSet<>(Countries.EU_MEMBERS)), states)
                .flatMap(List::stream)
                .distinct()
                .toList();
        this.partners = all.stream().filter(p -> !states.contains(p)).toList();
    }

    private static Map<String, Integer> numbers(IntFunction<Optional<String>> meaning) {
        Map<String, Integer> numbers = new TreeMap<>();
        IntStream.range(1, 1000).forEach(n -> meaning.apply(n).ifPresent(code -> numbers.putIfAbsent(code, n)));
        return numbers;
    }

    /** A number from 0 to 1 that depends on all the words, and on nothing else. */
    private static double draw(Object... of) {
        long mixed = 0;
        for (Object word : of) {
            mixed = (mixed ^ word.toString().hashCode()) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 29;
        }
        return (mixed >>> 11) * 0x1.0p-53;
    }

    // The figures.

    private static double gdp(String state, int year) {
        double size = switch (state) {
            case "USA" -> 120;
            case "CHN" -> 60;
            case "RUS" -> 12;
            default -> 1 + 9 * draw("gdp", state);
        };
        return Math.rint(size * 1e11 * (1 + .03 * (year - FIRST) + .1 * draw("gdp", state, year)));
    }

    private static double worldGdp(int year) {
        return 4e13 * (1 + .04 * (year - FIRST));
    }

    private static double spending(String state, int year) {
        return Math.rint(gdp(state, year) * (.01 + .03 * draw("milex", state)) / 1e6) * 1e6;
    }

    private static double ideal(String state, int year) {
        return Math.rint((4 * draw("ideal", state) - 2 + .2 * draw("ideal", state, year)) * 1e4) / 1e4;
    }

    private static double polyarchy(String state, int year) {
        return Math.rint(1000 * (.1 + .8 * draw("vdem", state) + .05 * draw("vdem", state, year))) / 1000;
    }

    private static int score(String state, int year) {
        return (int) (20 * draw("polity", state, year / 8)) - 10;
    }

    private static boolean allied(String state, String power, int year) {
        return draw("pact", state, power) < .2 && year >= 1987 + 12 * draw("since", state, power);
    }

    private static boolean member(String state, int organisation, int year) {
        return draw("igo", state, organisation) < .6 && year >= FIRST + 25 * draw("igo", state, organisation, "since");
    }

    private long memberships(String state, int year) {
        return IntStream.range(0, ORGANISATIONS).filter(o -> member(state, o, year)).count();
    }

    /** Trend-indicator values in quarters. */
    private static double arms(String supplier, String state, int year) {
        return draw("arms", supplier, state) < .2 && draw("arms", supplier, state, year) < .7
                ? 1 + Math.rint(400 * draw("arms", supplier, state, year)) / 4
                : 0;
    }

    /** What a state sells to a partner, or buys from it, in USD. */
    private static double flow(String way, String state, String partner, int year) {
        return Math.rint(1e6 * (1 + 99 * draw("trade", way, state, partner) + 10 * draw("trade", way, state, partner, year))) * 4e3;
    }

    private static double flows(String way, String state, List<String> partners, int year) {
        return partners.stream().mapToDouble(p -> flow(way, state, p, year)).sum();
    }

    // The tidy form.

    /** The tidy form, with the European Union as one actor; all years. */
    Map<String, byte[]> tidy() {
        Table gdp = new Table("iso3,year,gdp_usd");
        Table capabilities = new Table("iso3,year,milex");
        Table ideal = new Table("iso3,year,ideal_point,q05,q95");
        Table regime = new Table("iso3,year,v2x_polyarchy,polity2");
        Table memberships = new Table("iso3,year,n_igo_full");
        Table alliances = new Table("iso3,great_power,year,defense");
        Table arms = new Table("iso3,supplier,year,tiv");
        Table trade = new Table("iso3,partner,year,share_of_total_trade,source");
        List<String> union = new ArrayList<>(new TreeSet<>(Countries.EU_MEMBERS));
        for (int year = FIRST; year <= LAST; year++) {
            int y = year;
            gdp.row("WLD", y, worldGdp(y)).row("EUU", y, union.stream().mapToDouble(m -> gdp(m, y)).sum());
            capabilities.row("EUU", y, union.stream().mapToDouble(m -> spending(m, y)).sum() / 1000);
            ideal.row("EUU", y, union.stream().mapToDouble(m -> ideal(m, y)).sum() / 27, "", "");
            for (String state : all) {
                if (Countries.EU_MEMBERS.contains(state)) {
                    continue;
                }
                gdp.row(state, y, gdp(state, y));
                capabilities.row(state, y, spending(state, y) / 1000);
                ideal.row(state, y, ideal(state, y), ideal(state, y) - .2, ideal(state, y) + .2);
                regime.row(state, y, polyarchy(state, y), score(state, y));
                memberships.row(state, y, memberships(state, y));
            }
            for (String state : states) {
                double whole = flows("X", state, partners, y) + flows("M", state, partners, y);
                for (String power : POWERS) {
                    List<String> members = power.equals(Countries.EU) ? union : List.of(power);
                    alliances.row(state, power, y, members.stream().anyMatch(m -> allied(state, m, y)) ? 1 : 0);
                    arms.row(state, power, y, members.stream().mapToDouble(m -> arms(m, state, y)).sum());
                    double both = flows("X", state, members, y) + flows("M", state, members, y);
                    trade.row(state, power, y, both / whole, "own");
                }
                arms.row(state, "OTH", y, arms("ISR", state, y));
            }
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("gdp.csv", gdp.bytes());
        files.put("capabilities.csv", capabilities.bytes());
        files.put("ideal.csv", ideal.bytes());
        files.put("regime.csv", regime.bytes());
        files.put("igo.csv", memberships.bytes());
        files.put("alliances.csv", alliances.bytes());
        files.put("arms.csv", arms.bytes());
        files.put("trade.csv", trade.bytes());
        return files;
    }

    // The providers' files, by archive.

    /** Archives by their names, each with its files; those of Comtrade and BACI have a file a year. */
    public Map<String, Map<String, byte[]>> archives(int firstOfTrade, int lastOfTrade) throws IOException {
        int[] tradeYears = IntStream.rangeClosed(Math.max(FIRST, firstOfTrade), lastOfTrade).toArray();
        Map<String, Map<String, byte[]>> archives = new LinkedHashMap<>();
        archives.put("dataverse_files.zip", dataverse());
        archives.put("NMC-70.zip", capabilities());
        archives.put("version4.1_csv.zip", alliances());
        archives.put("IGO_stateunit_v3.zip", organisations());
        archives.put("ATOP_5.1.zip", atop());
        archives.put("WDI_CSV.zip", worldBank());
        archives.put("sipri.zip", Map.of("SIPRI-Milex-data-1949-2024.xlsx", spendingBook(), "trade-register.csv", register()));
        archives.put("V-Dem-CY-Core-v15.zip", vdem());
        archives.put("polity.zip", Map.of("p5v2018.csv", polity(), "p5manualv2018.pdf", text("words")));
        archives.put("imts.zip", Map.of("dataset_IMTS.csv", imts()));
        archives.put("comtrade.zip", comtrade(tradeYears));
        archives.put("BACI_HS92_V202501.zip", baci(tradeYears));
        return archives;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, byte[]> dataverse() {
        Table points = new Table("ccode,iso3c,Countryname,year,NVotesFP,IdealPointFP,Q5%FP,Q95%FP,IdealPointAll");
        each(FIRST, LAST, (state, year) -> points.row(
                cow(state, year), state, "\"" + Countries.name(state) + "\"", year, 70, ideal(state, year),
                ideal(state, year) - .2, ideal(state, year) + .2, ideal(state, year) + .1));
        Table pairs = new Table("ccode1,ccode2,session,agree,year,IdealPointDistance").row(2, 705, 69, .3, 2014, 1);
        return Map.of("IdealpointsJuly2025.csv", points.bytes(), "AgreementScores.csv", pairs.bytes());
    }

    private Map<String, byte[]> capabilities() {
        Table table = new Table("stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version");
        each(FIRST, LAST_CAPABILITIES, (state, year) -> table.row(
                "X", cow(state, year), year, spending(state, year) / 1000, 1, 1, 1, 1, 1, draw("cinc", state) / 100, 2025));
        return Map.of("NMC-70-abridged.csv", table.bytes(), "NMC-documentation.pdf", text("words"));
    }

    private Map<String, byte[]> alliances() {
        Table yearly = new Table("version4id,ccode1,state_name1,ccode2,state_name2,defense,neutrality,nonaggression,entente,year");
        pacts(2012, (a, b, year) -> yearly.row(1, cow(a, year), "x", cow(b, year), "y", 1, 0, 0, 0, year));
        Table whole = new Table("version4id,ccode1,ccode2,dyad_st_year,defense").row(1, 2, 640, 1952, 1);
        return Map.of("alliance_v4.1_by_dyad_yearly.csv", yearly.bytes(), "alliance_v4.1_by_dyad.csv", whole.bytes());
    }

    private Map<String, byte[]> atop() {
        Table dyads = new Table("dyad,mem1,mem2,year,atopally,defense,offense,neutral,nonagg,consul");
        pacts(LAST_PACTS, (a, b, year) -> dyads.row(1, cow(a, year), cow(b, year), year, 1, 1, 0, 0, 0, 1));
        IntStream.rangeClosed(FIRST, LAST_PACTS).forEach(y -> dyads.row(1, 2, 365, y, 1, 0, 0, 0, 1, 1));
        Table byState = new Table("state,year,atopally,defense,number,atopid1").row(640, 2014, 1, 1, 3, 9001);
        return Map.of("ATOP 5.1 (.csv)/atop5_1dy.csv", dyads.bytes(), "ATOP 5.1 (.csv)/atop5_1sy.csv", byState.bytes());
    }

    private interface Pair {
        void take(String state, String power, int year);
    }

    private void pacts(int last, Pair pair) {
        for (String state : states) {
            for (String power : all) {
                boolean great = POWERS.contains(power) || Countries.EU_MEMBERS.contains(power);
                for (int year = FIRST; great && year <= last; year++) {
                    if (allied(state, power, year)) {
                        pair.take(state, power, year);
                    }
                }
            }
        }
    }

    private Map<String, byte[]> organisations() {
        Table table = new Table("ccode,year,state,AAAID,NATO,UN," + IntStream.range(3, ORGANISATIONS).mapToObj(o -> "O" + o)
                .collect(Collectors.joining(",")));
        each(FIRST, LAST_MEMBERSHIPS, (state, year) -> {
            List<Object> row = new ArrayList<>(List.of(cow(state, year), year, "x"));
            IntStream.range(0, ORGANISATIONS).forEach(o -> row.add(member(state, o, year) ? 1 : o % 4 - 1 == 1 ? 0 : o % 4 - 1));
            table.row(row.toArray());
        });
        Table pairs = new Table("dyadid,ccode1,ccode2,year,AAAID,UN,NATO").row(1, 2, 705, 2014, 0, 1, 0);
        return Map.of("state_year_formatv3.csv", table.bytes(), "dyadic_formatv3.csv", pairs.bytes());
    }

    private Map<String, byte[]> worldBank() {
        String years = IntStream.rangeClosed(FIRST, LAST).mapToObj(Integer::toString).collect(Collectors.joining(","));
        Table table = new Table("Country Name,Country Code,Indicator Name,Indicator Code," + years + ",");
        for (String state : all) {
            table.row(wide(List.of("\"" + Countries.name(state) + "\"", state, "\"GDP (current US$)\"", "NY.GDP.MKTP.CD"),
                    FIRST, LAST, y -> gdp(state, y)));
            table.row(wide(List.of("x", state, "\"Population, total\"", "SP.POP.TOTL"), FIRST, LAST, y -> 7));
        }
        table.row(wide(List.of("World", "WLD", "GDP", "NY.GDP.MKTP.CD"), FIRST, LAST, TenProviders::worldGdp));
        table.row(wide(List.of("European Union", "EUU", "GDP", "NY.GDP.MKTP.CD"), FIRST, LAST, y -> 5e12));
        table.row(wide(List.of("Arab World", "ARB", "GDP", "NY.GDP.MKTP.CD"), FIRST, LAST, y -> 6e12));
        return Map.of(
                "WDICSV.csv", table.bytes(),
                "WDICountry.csv", text("Country Code,Short Name,Table Name,Region,Income Group\nKAZ,K,K,Asia,High\n"),
                "WDISeries.csv", text("Series Code,Topic,Indicator Name,Short definition,Unit of measure\nA,b,c,d,e\n"),
                "WDIfootnote.csv", text("CountryCode,SeriesCode,Year,DESCRIPTION\nKAZ,NY.GDP.MKTP.CD,YR2014,words\n"));
    }

    private static Object[] wide(List<Object> first, int from, int to, IntToDoubleFunction value) {
        List<Object> row = new ArrayList<>(first);
        IntStream.rangeClosed(from, to).forEach(y -> row.add(value.applyAsDouble(y)));
        row.add("");
        return row.toArray();
    }

    private byte[] spendingBook() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Military expenditure by country, in millions of US$ at current prices and exchange rates, 1948-2024"));
        rows.add(List.of("Figures in blue are SIPRI estimates."));
        List<String> head = new ArrayList<>(List.of("Country", "Notes"));
        IntStream.rangeClosed(1990, LAST).forEach(y -> head.add("" + y));
        rows.add(head);
        rows.add(List.of("Europe"));
        for (String state : all) {
            List<String> row = new ArrayList<>(List.of(Countries.name(state), ""));
            IntStream.rangeClosed(1990, LAST).forEach(y -> row.add("" + spending(state, y) / 1e6));
            rows.add(row);
        }
        List<String> fund = new ArrayList<>(List.of("European Union", "x"));
        IntStream.rangeClosed(1990, LAST).forEach(y -> fund.add(y < 2022 ? "xxx" : "1300"));
        rows.add(fund);
        @SuppressWarnings("unchecked")
        List<String>[] sheet = rows.toArray(List[]::new);
        return new Xlsx()
                .sheet("Front page", List.of("SIPRI Military Expenditure Database"))
                .sheet("Regional totals", List.of("Military expenditure by region, in constant (2023) US$ b."),
                        List.of("Region", "2012", "2013", "2014"), List.of("World", "1", "2", "3"))
                .sheet("Current US$", sheet)
                .sheet("Per capita", List.of("Military expenditure per capita by country, in current US$"),
                        List.of("Country", "Notes", "2012", "2013", "2014"), List.of("Kazakhstan", "", "9", "9", "9"))
                .bytes();
    }

    private byte[] register() {
        Table table = new Table("Trade Register,;\nnotes with, commas;\nSIPRI AT Database ID,Supplier,Recipient,Designation,Delivery"
                + " year,TIV delivery values,Local production;");
        for (String state : states) {
            for (String supplier : Stream.concat(partners.stream(), Stream.of("ISR")).toList()) {
                for (int year = FIRST; year <= LAST; year++) {
                    double value = arms(supplier, state, year);
                    if (value > 0) {
                        String names = "\"" + Countries.name(supplier) + "\",\"" + Countries.name(state) + "\"";
                        table.row(1, names, "A", year, value / 4, "No;").row(2, names, "B", year, value * 3 / 4, "No;");
                    }
                }
            }
        }
        return table.bytes();
    }

    private Map<String, byte[]> vdem() {
        Table table = new Table("country_name,country_text_id,country_id,year,historical_date,v2x_polyarchy,comment");
        each(FIRST, LAST, (state, year) -> table.row(
                "x", state, 1, year, year + "-12-31", polyarchy(state, year), "\"a break\nin, a row\""));
        return Map.of("V-Dem-CY-Core-v15.csv", table.bytes(), "codebook.pdf", text("words"));
    }

    private byte[] polity() {
        Table table = new Table("p5,cyear,ccode,scode,country,year,democ,autoc,polity,polity2");
        each(FIRST, 2018, (state, year) -> {
            if (polity.containsKey(state)) {
                table.row(1, 1, politically(state, year), "X", "x", year, 1, 1, -66, score(state, year));
            }
        });
        return table.bytes();
    }

    private byte[] imts() {
        String years = IntStream.rangeClosed(FIRST, LAST).mapToObj(Integer::toString).collect(Collectors.joining(","));
        Table table = new Table("DATASET,SERIES_CODE,OBS_MEASURE,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,SCALE," + years
                + ",2014-M01,");
        for (String state : states) {
            for (int from = FIRST; from <= LAST; ) {
                String code = iso(state, from);
                int to = from;
                while (to < LAST && iso(state, to + 1).equals(code)) {
                    to++;
                }
                imts(table, code, state, from, to);
                from = to + 1;
            }
        }
        return table.bytes();
    }

    /** The rows of a state under a code that it has from one year to another. */
    private void imts(Table table, String code, String state, int from, int to) {
        for (String way : List.of("X", "M")) {
            String series = way.equals("X") ? "XG_FOB_USD" : "MG_CIF_USD";
            String name = way.equals("X")
                    ? "\"Exports of goods, Free on board (FOB), US dollar\""
                    : "\"Imports of goods, Cost insurance freight (CIF), US dollar\"";
            for (String partner : Stream.concat(Stream.of("G001", "GX163"), partners.stream()).toList()) {
                String key = code + "." + series + "." + partner + ".A";
                List<Object> row =
                        new ArrayList<>(List.of("IMF.STA:IMTS", key, "OBS_VALUE", "\"x, Republic of\"", name, "y", "Annual", "Units"));
                boolean group = partner.equals("G001") || partner.equals("GX163");
                for (int year = FIRST; year <= LAST; year++) {
                    double value = group ? flows(way, state, partners, year) : flow(way, state, partner, year);
                    row.add(year < from || year > to ? "" : value);
                }
                row.add(5);
                row.add("");
                table.row(row.toArray());
            }
        }
    }

    private Map<String, byte[]> comtrade(int... years) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int year : years) {
            Table table = new Table("typeCode,freqCode,refYear,reporterCode,reporterISO,flowCode,partnerCode,partnerISO,"
                    + "partner2Code,cmdCode,customsCode,motCode,primaryValue");
            for (String state : states) {
                String iso = iso(state, year);
                for (String way : List.of("X", "M")) {
                    table.row("C", "A", year, 1, iso, way, 0, "W00", 0, "TOTAL", "C00", 0, flows(way, state, partners, year), "");
                    for (String partner : partners) {
                        double value = flow(way, state, partner, year);
                        table.row("C", "A", year, 1, iso, way, 1, partner, 0, "TOTAL", "C00", 0, value, "");
                        table.row("C", "A", year, 1, iso, way, 1, partner, 0, "27", "C00", 0, value / 2, "");
                    }
                }
            }
            files.put("TradeData_" + year + ".csv", table.bytes());
        }
        return files;
    }

    private Map<String, byte[]> baci(int... years) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("country_codes_V202501.csv", text("country_code,country_name,country_iso2,country_iso3\n398,Kazakhstan,KZ,KAZ\n"));
        for (int year : years) {
            Table table = new Table("t,i,j,k,v,q");
            for (String state : states) {
                int number = united(state, year);
                for (String partner : partners) {
                    for (int part = 1; part <= 3; part += 2) {
                        table.row(year, number, m49.get(partner), 100 + part, flow("X", state, partner, year) * part / 4000, 1);
                        table.row(year, m49.get(partner), number, 100 + part, flow("M", state, partner, year) * part / 4000, "NA");
                    }
                }
            }
            files.put("BACI_HS92_Y" + year + "_V202501.csv", table.bytes());
        }
        return files;
    }

    // States that changed their number or name.

    private static String iso(String state, int year) {
        return !state.equals("SRB") || year >= 2006 ? state : year >= 1992 ? "SCG" : "YUG";
    }

    private int united(String state, int year) {
        return switch (state) {
            case "SRB" -> year < 1992 ? 890 : year < 2006 ? 891 : 688;
            case "SDN" -> year < 2012 ? 736 : 729;
            case "ETH" -> year < 1993 ? 230 : 231;
            case "YEM" -> year < 1990 ? 886 : 887;
            default -> m49.get(state);
        };
    }

    private int cow(String state, int year) {
        return state.equals("DEU") && year < 1990 ? 260 : state.equals("YEM") && year < 1990 ? 678 : cow.get(state);
    }

    private int politically(String state, int year) {
        return switch (state) {
            case "SRB" -> year < 1991 ? 345 : year < 2006 ? 347 : 342;
            case "SDN" -> year < 2011 ? 625 : 626;
            case "ETH" -> year < 1993 ? 530 : 529;
            case "RUS" -> year < 1991 ? 364 : 365;
            case "DEU" -> year < 1990 ? 260 : 255;
            case "YEM" -> year < 1990 ? 678 : 679;
            default -> polity.get(state);
        };
    }

    private interface StateYear {
        void take(String state, int year);
    }

    private void each(int from, int to, StateYear taker) {
        for (String state : all) {
            for (int year = from; year <= to; year++) {
                taker.take(state, year);
            }
        }
    }

    /** Lines of a table. */
    private static final class Table {
        private final StringBuilder text;

        Table(String header) {
            text = new StringBuilder(header).append('\n');
        }

        Table row(Object... fields) {
            text.append(Stream.of(fields).map(Object::toString).collect(Collectors.joining(","))).append('\n');
            return this;
        }

        byte[] bytes() {
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    }
}
