package org.middlepowers.data;

import static org.middlepowers.data.InventedFigures.ORGANISATIONS;
import static org.middlepowers.data.InventedFigures.allied;
import static org.middlepowers.data.InventedFigures.arms;
import static org.middlepowers.data.InventedFigures.draw;
import static org.middlepowers.data.InventedFigures.flow;
import static org.middlepowers.data.InventedFigures.flows;
import static org.middlepowers.data.InventedFigures.gdp;
import static org.middlepowers.data.InventedFigures.ideal;
import static org.middlepowers.data.InventedFigures.member;
import static org.middlepowers.data.InventedFigures.memberships;
import static org.middlepowers.data.InventedFigures.polyarchy;
import static org.middlepowers.data.InventedFigures.score;
import static org.middlepowers.data.InventedFigures.spending;
import static org.middlepowers.data.InventedFigures.worldGdp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.middlepowers.reader.Countries;

/**
 * One set of invented figures in the layouts of ten providers, with what they pack beside the data, and in the tidy form.
 * Providers' series end when the real ones do; the tidy form has all years. States that had another number or name before
 * stand under that.
 */
public final class TenProviders {
    static final List<String> POWERS = List.of("USA", Countries.EU, "CHN", "RUS");
    static final int FIRST = InventedFigures.FIRST;
    static final int LAST = 2024;

    private static final int LAST_CAPABILITIES = 2022;
    private static final int LAST_PACTS = 2018;
    private static final int LAST_MEMBERSHIPS = 2014;

    private final List<String> states;
    private final List<String> all;
    /** With whom states trade, and who sells them arms: those that are not among them. */
    private final List<String> partners;
    private final StateNumbers numbers = new StateNumbers();

    public TenProviders(List<String> states) {
        this.states = states;
        this.all = Stream.of(List.of("USA", "CHN", "RUS"), new ArrayList<>(new TreeSet<>(Countries.EU_MEMBERS)), states)
                .flatMap(List::stream)
                .distinct()
                .toList();
        this.partners = all.stream().filter(p -> !states.contains(p)).toList();
    }

    // The tidy form.

    /** The tidy form, with the European Union as one actor; all years. */
    Map<String, byte[]> tidy() {
        CsvLines gdp = new CsvLines("iso3,year,gdp_usd");
        CsvLines capabilities = new CsvLines("iso3,year,milex");
        CsvLines ideal = new CsvLines("iso3,year,ideal_point,q05,q95");
        CsvLines regime = new CsvLines("iso3,year,v2x_polyarchy,polity2");
        CsvLines memberships = new CsvLines("iso3,year,n_igo_full");
        CsvLines alliances = new CsvLines("iso3,great_power,year,defense");
        CsvLines arms = new CsvLines("iso3,supplier,year,tiv");
        CsvLines trade = new CsvLines("iso3,partner,year,share_of_total_trade,source");
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
        CsvLines points = new CsvLines("ccode,iso3c,Countryname,year,NVotesFP,IdealPointFP,Q5%FP,Q95%FP,IdealPointAll");
        each(FIRST, LAST, (state, year) -> points.row(
                numbers.cow(state, year), state, "\"" + Countries.name(state) + "\"", year, 70, ideal(state, year),
                ideal(state, year) - .2, ideal(state, year) + .2, ideal(state, year) + .1));
        CsvLines pairs = new CsvLines("ccode1,ccode2,session,agree,year,IdealPointDistance").row(2, 705, 69, .3, 2014, 1);
        return Map.of("IdealpointsJuly2025.csv", points.bytes(), "AgreementScores.csv", pairs.bytes());
    }

    private Map<String, byte[]> capabilities() {
        CsvLines table = new CsvLines("stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version");
        each(FIRST, LAST_CAPABILITIES, (state, year) -> table.row(
                "X", numbers.cow(state, year), year, spending(state, year) / 1000, 1, 1, 1, 1, 1, draw("cinc", state) / 100, 2025));
        return Map.of("NMC-70-abridged.csv", table.bytes(), "NMC-documentation.pdf", text("words"));
    }

    private Map<String, byte[]> alliances() {
        CsvLines yearly = new CsvLines("version4id,ccode1,state_name1,ccode2,state_name2,defense,neutrality,nonaggression,entente,year");
        pacts(2012, (a, b, year) -> yearly.row(1, numbers.cow(a, year), "x", numbers.cow(b, year), "y", 1, 0, 0, 0, year));
        CsvLines whole = new CsvLines("version4id,ccode1,ccode2,dyad_st_year,defense").row(1, 2, 640, 1952, 1);
        return Map.of("alliance_v4.1_by_dyad_yearly.csv", yearly.bytes(), "alliance_v4.1_by_dyad.csv", whole.bytes());
    }

    private Map<String, byte[]> atop() {
        CsvLines dyads = new CsvLines("dyad,mem1,mem2,year,atopally,defense,offense,neutral,nonagg,consul");
        pacts(LAST_PACTS, (a, b, year) -> dyads.row(1, numbers.cow(a, year), numbers.cow(b, year), year, 1, 1, 0, 0, 0, 1));
        IntStream.rangeClosed(FIRST, LAST_PACTS).forEach(y -> dyads.row(1, 2, 365, y, 1, 0, 0, 0, 1, 1));
        CsvLines byState = new CsvLines("state,year,atopally,defense,number,atopid1").row(640, 2014, 1, 1, 3, 9001);
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
        CsvLines table = new CsvLines("ccode,year,state,AAAID,NATO,UN," + IntStream.range(3, ORGANISATIONS).mapToObj(o -> "O" + o)
                .collect(Collectors.joining(",")));
        each(FIRST, LAST_MEMBERSHIPS, (state, year) -> {
            List<Object> row = new ArrayList<>(List.of(numbers.cow(state, year), year, "x"));
            IntStream.range(0, ORGANISATIONS).forEach(o -> row.add(member(state, o, year) ? 1 : o % 4 - 1 == 1 ? 0 : o % 4 - 1));
            table.row(row.toArray());
        });
        CsvLines pairs = new CsvLines("dyadid,ccode1,ccode2,year,AAAID,UN,NATO").row(1, 2, 705, 2014, 0, 1, 0);
        return Map.of("state_year_formatv3.csv", table.bytes(), "dyadic_formatv3.csv", pairs.bytes());
    }

    private Map<String, byte[]> worldBank() {
        String years = IntStream.rangeClosed(FIRST, LAST).mapToObj(Integer::toString).collect(Collectors.joining(","));
        CsvLines table = new CsvLines("Country Name,Country Code,Indicator Name,Indicator Code," + years + ",");
        for (String state : all) {
            table.row(wide(List.of("\"" + Countries.name(state) + "\"", state, "\"GDP (current US$)\"", "NY.GDP.MKTP.CD"),
                    FIRST, LAST, y -> gdp(state, y)));
            table.row(wide(List.of("x", state, "\"Population, total\"", "SP.POP.TOTL"), FIRST, LAST, y -> 7));
        }
        table.row(wide(List.of("World", "WLD", "GDP", "NY.GDP.MKTP.CD"), FIRST, LAST, InventedFigures::worldGdp));
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
        CsvLines table = new CsvLines("Trade Register,;\nnotes with, commas;\nSIPRI AT Database ID,Supplier,Recipient,Designation,Delivery"
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
        CsvLines table = new CsvLines("country_name,country_text_id,country_id,year,historical_date,v2x_polyarchy,comment");
        each(FIRST, LAST, (state, year) -> table.row(
                "x", state, 1, year, year + "-12-31", polyarchy(state, year), "\"a break\nin, a row\""));
        return Map.of("V-Dem-CY-Core-v15.csv", table.bytes(), "codebook.pdf", text("words"));
    }

    private byte[] polity() {
        CsvLines table = new CsvLines("p5,cyear,ccode,scode,country,year,democ,autoc,polity,polity2");
        each(FIRST, 2018, (state, year) -> {
            if (numbers.isInPolity(state)) {
                table.row(1, 1, numbers.politically(state, year), "X", "x", year, 1, 1, -66, score(state, year));
            }
        });
        return table.bytes();
    }

    private byte[] imts() {
        String years = IntStream.rangeClosed(FIRST, LAST).mapToObj(Integer::toString).collect(Collectors.joining(","));
        CsvLines table = new CsvLines("DATASET,SERIES_CODE,OBS_MEASURE,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,SCALE," + years
                + ",2014-M01,");
        for (String state : states) {
            for (int from = FIRST; from <= LAST; ) {
                String code = StateNumbers.iso(state, from);
                int to = from;
                while (to < LAST && StateNumbers.iso(state, to + 1).equals(code)) {
                    to++;
                }
                imts(table, code, state, from, to);
                from = to + 1;
            }
        }
        return table.bytes();
    }

    /** The rows of a state under a code that it has from one year to another. */
    private void imts(CsvLines table, String code, String state, int from, int to) {
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
            CsvLines table = new CsvLines("typeCode,freqCode,refYear,reporterCode,reporterISO,flowCode,partnerCode,partnerISO,"
                    + "partner2Code,cmdCode,customsCode,motCode,primaryValue");
            for (String state : states) {
                String iso = StateNumbers.iso(state, year);
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
            CsvLines table = new CsvLines("t,i,j,k,v,q");
            for (String state : states) {
                int number = numbers.united(state, year);
                for (String partner : partners) {
                    for (int part = 1; part <= 3; part += 2) {
                        table.row(year, number, numbers.united(partner, year), 100 + part, flow("X", state, partner, year) * part / 4000, 1);
                        table.row(year, numbers.united(partner, year), number, 100 + part, flow("M", state, partner, year) * part / 4000, "NA");
                    }
                }
            }
            files.put("BACI_HS92_Y" + year + "_V202501.csv", table.bytes());
        }
        return files;
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
}
