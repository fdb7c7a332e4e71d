package org.middlepowers.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.middlepowers.reader.Countries;

/** Each importer on a small file in its provider's layout; the numbers are invented. */
class ImportersTest extends ReadFolder {
    private static final DataScope SCOPE =
            new DataScope(new Actors(List.of("USA", "RUS"), List.of("KAZ", "TUR", "KOR")), 2014, 2004, 2014);

    ImportersTest() {
        super(SCOPE);
    }

    @Test
    void unIdealPointsAsCsvOfTheReleaseOf2025() throws Exception {
        data.with(
                "whatever.csv",
                "\"ccode\",\"iso3c\",\"Countryname\",\"year\",\"NVotesFP\",\"IdealPointFP\",\"Q5%FP\",\"Q95%FP\"",
                "705,\"KAZ\",\"Kazakhstan\",2014,70,-0.41,-0.6,-0.2",
                "640,NA,\"Turkey\",2014,70,0.52,0.3,0.7",
                "2,\"USA\",\"United States\",2013,70,2.5,2.2,2.8");
        Observations figures = read();
        assertThat(value(figures.at(Variable.IDEAL_POINT, "KAZ", 2014))).isEqualTo(-.41);
        assertThat(value(figures.at(Variable.IDEAL_POINT, "TUR", 2014))).as("by number").isEqualTo(.52);
        assertThat(value(figures.latest(Variable.IDEAL_POINT, "USA", 2004, 2014))).isEqualTo(2.5);
        said("UN General Assembly ideal points, final-passage votes");
    }

    @Test
    void unIdealPointsAsTabOfOldWithSessions() throws Exception {
        data.with(
                "idealpoints.tab",
                "\tccode\tsession\tNVotesAll\tIdealPointAll\tQ5%All\tiso3c\tCountryname",
                "\"1\"\t705\t69\t70\t-0.5\t-0.7\t\"KAZ\"\t\"Kazakhstan\"");
        assertThat(value(read().at(Variable.IDEAL_POINT_ALL, "KAZ", 2014))).as("session 69").isEqualTo(-.5);
    }

    @Test
    void nationalMaterialCapabilities() throws Exception {
        data.with(
                "NMC-70-abridged.csv",
                "stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version",
                "KZK,705,2014,2000,39,3000,100,17000,9000,.0041,2025",
                "TUR,640,2014,-9,511,34000,150,77000,50000,.0140,2025");
        Observations figures = read();
        assertThat(value(figures.at(Variable.MILITARY_SPENDING, "KAZ", 2014))).as("thousands").isEqualTo(2e6);
        assertThat(figures.at(Variable.MILITARY_SPENDING, "TUR", 2014)).as("-9 is missing").isEmpty();
        assertThat(value(figures.at(Variable.CINC, "TUR", 2014))).isEqualTo(.014);
        said("1 marked as missing");
    }

    @Test
    void atopDyadYears() throws Exception {
        data.with(
                "atop5_1dy.csv",
                "dyad,mem1,mem2,year,atopally,defense,offense,neutral,nonagg,consul,asymm",
                "365705,365,705,2014,1,1,0,0,1,1,0",
                "2000640,2,640,2014,1,0,0,0,1,1,0");
        Observations figures = read();
        assertThat(value(figures.at(Variable.PACT, "KAZ", "RUS", 2014))).isEqualTo(1);
        assertThat(value(figures.at(Variable.PACT, "RUS", "KAZ", 2014))).as("both ways").isEqualTo(1);
        assertThat(figures.at(Variable.PACT, "TUR", "USA", 2014)).as("no obligation to defend").isEmpty();
        assertThat(figures.coverage(Variable.PACT, 2004, 2014)).map(c -> c.year()).contains(2014);
    }

    @Test
    void atopMembersOfWhomOneHasTheObligation() throws Exception {
        data.with(
                "atop5_1m.csv",
                "atopid,member,yrent,moent,yrexit,moexit,defense,offense,neutral,nonagg,consul",
                "3001,2,1953,10,0,0,1,0,0,0,1",
                "3001,732,1953,10,0,0,0,0,0,0,1",
                "3002,2,1955,1,2010,1,1,0,0,0,0",
                "3002,640,1955,1,2010,1,1,0,0,0,0");
        Observations figures = read();
        assertThat(value(figures.at(Variable.PACT, "KOR", "USA", 2014))).as("still in force").isEqualTo(1);
        assertThat(figures.at(Variable.PACT, "TUR", "USA", 2014)).as("ended in 2010").isEmpty();
    }

    @Test
    void cowAlliancesByDyadAndByMember() throws Exception {
        data.with(
                "alliance_v4.1_by_dyad_yearly.csv",
                "version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,dyad_st_year,dyad_end_day,"
                        + "dyad_end_month,dyad_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,"
                        + "year,version",
                "10,365,Russia,705,Kazakhstan,15,5,1992,,,,0,1,1,0,1,1,2012,4.1");
        assertThat(value(read().at(Variable.PACT, "KAZ", "RUS", 2012))).isEqualTo(1);
    }

    @Test
    void cowAlliancesByMember() throws Exception {
        String head = "version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,all_end_month,"
                + "all_end_year,ss_type,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,mem_end_year,"
                + "left_censor,right_censor,defense,neutrality,nonaggression,entente,year,version";
        String dates = ",1,1,1950,,,,Type I,1,1,1950,,,,0,1,";
        data.with(
                "members.csv",
                head,
                "7,2,United States" + dates + "1,0,0,1,2012,4.1",
                "7,640,Turkey" + dates + "1,0,0,1,2012,4.1",
                "8,2,United States" + dates + "0,0,0,1,2012,4.1",
                "8,705,Kazakhstan" + dates + "0,0,0,1,2012,4.1");
        Observations figures = read();
        assertThat(value(figures.at(Variable.PACT, "TUR", "USA", 2012))).isEqualTo(1);
        assertThat(figures.at(Variable.PACT, "KAZ", "USA", 2012)).as("an entente").isEmpty();
    }

    @Test
    void cowOrganisationsCountFullMembershipsOnly() throws Exception {
        data.with(
                "state_year_formatv3.csv",
                "ccode,year,state,AAAID,NATO,SCO,UN,OPEC",
                "705,2014,kazakhstan,0,3,1,1,-1",
                "640,2014,turkey,2,1,-9,1,0");
        Observations figures = read();
        assertThat(value(figures.at(Variable.MEMBERSHIPS, "KAZ", 2014))).isEqualTo(2);
        assertThat(value(figures.at(Variable.MEMBERSHIPS, "TUR", 2014))).isEqualTo(2);
    }

    @Test
    void worldBankBulkFile() throws Exception {
        data.with(
                "WDICSV.csv",
                "Country Name,Country Code,Indicator Name,Indicator Code,2012,2013,2014,",
                "Kazakhstan,KAZ,GDP (current US$),NY.GDP.MKTP.CD,,2.1e11,2.2E+11,",
                "\"Korea, Rep.\",KOR,Military expenditure (% of GDP),MS.MIL.XPND.GD.ZS,2.5,..,2.6,",
                "Arab World,ARB,GDP (current US$),NY.GDP.MKTP.CD,1,2,3,",
                "World,WLD,GDP (current US$),NY.GDP.MKTP.CD,,,8e13,",
                "Kazakhstan,KAZ,Population,SP.POP.TOTL,1,2,3,");
        Observations figures = read();
        assertThat(value(figures.at(Variable.GDP, "KAZ", 2014))).isEqualTo(2.2e11);
        assertThat(value(figures.at(Variable.GDP, "WLD", 2014))).isEqualTo(8e13);
        assertThat(value(figures.at(Variable.MILITARY_BURDEN, "KOR", 2014))).isCloseTo(.026, within(1e-12));
        assertThat(figures.at(Variable.MILITARY_BURDEN, "KOR", 2013)).as("two points").isEmpty();
        said("World Bank indicators, bulk file");
        said("1 rows of other indicators");
        said("ARB");
    }

    @Test
    void worldBankFileOfOneIndicatorWithItsPreambleAndMark() throws Exception {
        String text = "\ufeff\"Data Source\",\"World Development Indicators\",\n\n\"Last Updated Date\",\"2025-07-01\",\n\n"
                + "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2013\",\"2014\",\n"
                + "\"Turkiye\",\"TUR\",\"GDP (current US$)\",\"NY.GDP.MKTP.CD\",\"9e11\",\"9.3e11\",\n";
        data.with("API_NY.GDP.MKTP.CD_DS2_en_csv_v2.csv", StandardCharsets.UTF_8, text);
        Observation figure = read().at(Variable.GDP, "TUR", 2014).orElseThrow();
        assertThat(figure.value()).isEqualTo(9.3e11);
        assertThat(figure.place().line()).as("as an editor counts lines").isEqualTo(6);
        said("a byte-order mark is passed over");
    }

    @Test
    void worldBankDataBankExportWithItsFooter() throws Exception {
        data.with(
                "Data.csv",
                "Country Name,Country Code,Series Name,Series Code,2013 [YR2013],2014 [YR2014]",
                "Kazakhstan,KAZ,GDP (current US$),NY.GDP.MKTP.CD,..,5e11",
                "",
                "",
                "Data from database: World Development Indicators",
                "Last Updated: 07/01/2025");
        assertThat(value(read().at(Variable.GDP, "KAZ", 2014))).isEqualTo(5e11);
    }

    @Test
    void sipriSpendingInCurrentDollars() throws Exception {
        data.with(
                "milex.csv",
                "\"Military expenditure by country, in millions of US$ at current prices and exchange rates\",,,,",
                "\"Figures in blue are SIPRI estimates. xxx = country did not exist\",,,,",
                "Country,Notes,2012,2013,2014",
                "Asia,,,,",
                "Kazakhstan,‡ 4,2280,2318,2030.5",
                "\"Korea, South\",,...,xxx,37000");
        Observations figures = read();
        assertThat(value(figures.at(Variable.MILITARY_SPENDING, "KAZ", 2014))).as("millions").isEqualTo(2.0305e9);
        assertThat(value(figures.at(Variable.MILITARY_SPENDING, "KOR", 2014))).isEqualTo(3.7e10);
        assertThat(figures.at(Variable.MILITARY_SPENDING, "KOR", 2013)).isEmpty();
        said("current US$");
    }

    @Test
    void sipriSpendingAsShareOfGdpInLatin1() throws Exception {
        data.with(
                "share.csv",
                Charset.forName("windows-1252"),
                "Military expenditure by country as percentage of gross domestic product\nCountry,Notes,2012,2013,2014\n"
                        + "Türkiye,§,1.8%,0.019,2.0%\n");
        Observations figures = read();
        assertThat(value(figures.at(Variable.MILITARY_BURDEN, "TUR", 2014))).isCloseTo(.02, within(1e-12));
        assertThat(value(figures.at(Variable.MILITARY_BURDEN, "TUR", 2013))).as("a fraction").isEqualTo(.019);
        said("read as Windows-1252");
    }

    @Test
    void sipriRegisterOfNow() throws Exception {
        data.with(
                "trade-register.csv",
                "Trade Register,;",
                "Some notes with, commas;",
                "SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,Order date is"
                        + " estimate,Numbers delivered,Numbers delivered is estimate,Delivery year,Delivery year is"
                        + " estimate,Status,SIPRI estimate,TIV deal unit,TIV delivery values,Local production;",
                "1,Russia,Kazakhstan,X,aircraft,Aircraft,2012,No,2,No,2014,No,New,1,1,30,No;",
                "1,Russia,Kazakhstan,X,aircraft,Aircraft,2012,No,2,No,2014,No,New,1,1,30,No;",
                "2,United States,Kazakhstan,Y,APV,Vehicles,2012,No,2,No,2010,No,New,1,1,20,No;",
                "3,unknown supplier(s),Kazakhstan,Z,gun,Artillery,2012,No,2,No,2013,No,New,1,1,20,No;");
        Observations figures = read();
        assertThat(value(figures.at(Variable.ARMS, "KAZ", "RUS", 2014))).as("equal rows add up").isEqualTo(60);
        assertThat(value(figures.at(Variable.ARMS, "KAZ", "OTH", 2013))).isEqualTo(20);
        SecurityReliance security = new SecurityReliance(new ActorObservations(figures, 2004), SCOPE);
        assertThat(security.of("KAZ").orElseThrow().get("RUS").value()).isCloseTo(.4 * .6, within(1e-12));
        assertThat(security.of("KAZ").orElseThrow().get("USA").value()).isCloseTo(.4 * .2, within(1e-12));
        assertThat(security.of("KAZ").orElseThrow().get("USA").rule())
                .contains("arms of 2010–2014, of which the files have 3 years");
    }

    @Test
    void sipriRegisterOfOldSpreadsAValueOverItsYears() throws Exception {
        data.with(
                "register.csv",
                "Recipient,Supplier,Year of order,,Number ordered,,Weapon designation,Weapon description,Number delivered,,"
                        + "Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of"
                        + " delivered weapons",
                "Kazakhstan,Russia,2009,,6,,Mi-17,helicopter,6,,2011; 2013-2014,New,\"a comment, with comma\",3,18,18");
        Observations figures = read();
        assertThat(value(figures.at(Variable.ARMS, "KAZ", "RUS", 2011))).isEqualTo(6);
        assertThat(value(figures.at(Variable.ARMS, "KAZ", "RUS", 2014))).isEqualTo(6);
        assertThat(figures.at(Variable.ARMS, "KAZ", "RUS", 2012)).isEmpty();
    }

    @Test
    void vdem() throws Exception {
        data.with(
                "V-Dem-CY-Core.csv",
                "\"country_name\",\"country_text_id\",\"country_id\",\"year\",\"v2x_polyarchy\",\"v2x_polyarchy_codelow\"",
                "\"Kazakhstan\",\"KAZ\",121,2014,0.23,0.2",
                "\"German Democratic Republic\",\"DDR\",137,2014,0.1,0.1");
        assertThat(value(read().at(Variable.POLYARCHY, "KAZ", 2014))).isEqualTo(.23);
        said("DDR");
    }

    @Test
    void polityWithItsOwnNumbers() throws Exception {
        data.with(
                "p5v2018.csv",
                "p5,cyear,ccode,scode,country,year,flag,fragment,democ,autoc,polity,polity2",
                "1,7052014,705,KZK,Kazakhstan,2014,0,,0,6,-6,-6",
                "1,6402014,640,TUR,Turkey,2014,0,,,,-77,-77");
        Observations figures = read();
        assertThat(value(figures.at(Variable.POLITY, "KAZ", 2014))).isEqualTo(-6);
        assertThat(figures.at(Variable.POLITY, "TUR", 2014)).as("an interregnum").isEmpty();
    }

    private static final String DOTS = "Country Name,Country Code,Indicator Name,Indicator Code,Counterpart Country Name,"
            + "Counterpart Country Code,Attribute,2013,2014,2014M1,2014Q1,";

    @Test
    void imfBulkSharesOfOwnTradeAndOfMirrorTrade() throws Exception {
        data.with(
                "DOT_timeSeries.csv",
                DOTS,
                "\"Kazakhstan, Rep. of\",916,exports,TXG_FOB_USD,Russian Federation,922,Value,,30,1,1,",
                "\"Kazakhstan, Rep. of\",916,exports,TXG_FOB_USD,Russian Federation,922,Status,,E,,,",
                "\"Kazakhstan, Rep. of\",916,imports,TMG_CIF_USD,Russian Federation,922,Value,,70,1,1,",
                "\"Kazakhstan, Rep. of\",916,exports,TXG_FOB_USD,World,001,Value,,300,1,1,",
                "\"Kazakhstan, Rep. of\",916,imports,TMG_CIF_USD,World,001,Value,,100,1,1,",
                "United States,111,exports,TXG_FOB_USD,Turkey,186,Value,,40,1,1,",
                "United States,111,imports,TMG_CIF_USD,Turkey,186,Value,,20,1,1,",
                "\"China, P.R.: Mainland\",924,exports,TXG_FOB_USD,Turkey,186,Value,,140,1,1,",
                "Euro Area,163,exports,TXG_FOB_USD,Turkey,186,Value,,900,1,1,");
        TradeShares shares = new TradeShares(new ActorObservations(read(), 2004));
        assertThat(shares.of("KAZ", "RUS", 2014).orElseThrow().estimate().value()).as("own").isCloseTo(.25, within(1e-12));
        assertThat(shares.of("TUR", "USA", 2014).orElseThrow().estimate().value()).as("mirror").isCloseTo(.3, within(1e-12));
        assertThat(shares.of("TUR", "USA", 2014).orElseThrow().estimate().rule()).isEqualTo("of 2 partners alone; partners' reports, of which there are few");
        assertThat(shares.of("KOR", "USA", 2014)).isEmpty();
    }

    @Test
    void imfPanel() throws Exception {
        data.with(
                "DOT_panel.csv",
                "Country Name,Country Code,Counterpart Country Name,Counterpart Country Code,Time Period,\"Goods, Value of"
                        + " Exports, Free on board (FOB), US Dollars (TXG_FOB_USD)\",\"Goods, Value of Imports, Cost,"
                        + " Insurance, Freight (CIF), US Dollars (TMG_CIF_USD)\",",
                "\"Korea, Rep. of\",542,United States,111,2014,10,20,",
                "\"Korea, Rep. of\",542,World,001,2014,100,200,",
                "\"Korea, Rep. of\",542,United States,111,2014M01,1,2,");
        TradeShares shares = new TradeShares(new ActorObservations(read(), 2004));
        assertThat(shares.of("KOR", "USA", 2014).orElseThrow().estimate().value()).isCloseTo(.1, within(1e-12));
    }

    @Test
    void membersMakeUpTheUnion() throws Exception {
        StringBuilder lines = new StringBuilder("Country Name,Country Code,Indicator Name,Indicator Code,2014\n");
        for (String member : Countries.EU_MEMBERS) {
            lines.append("x,").append(member).append(",GDP,NY.GDP.MKTP.CD,2\n");
        }
        data.with("WDICSV.csv", StandardCharsets.UTF_8, lines.toString());
        DataScope union = new DataScope(new Actors(List.of("EUU"), List.of("KAZ")), 2014, 2004, 2014);
        ActorObservations evidence = new ActorObservations(new DataFolder(folder, l -> {}, false).read(union), 2004);
        Estimate gdp = evidence.latest(Variable.GDP, "EUU", 2014, ActorObservations.Union.SUM).orElseThrow();
        assertThat(gdp.value()).isEqualTo(54);
        assertThat(gdp.rule()).isEqualTo("sum of 27 members");
    }

    @Test
    void aProvidersFileComesBeforeATidyOne() throws Exception {
        data.with("gdp.csv", "iso3,year,gdp_usd", "KAZ,2014,7", "TUR,2014,9")
                .with(
                        "WDICSV.csv",
                        "Country Name,Country Code,Indicator Name,Indicator Code,2014",
                        "Kazakhstan,KAZ,GDP,NY.GDP.MKTP.CD,8");
        Observations figures = read();
        assertThat(value(figures.at(Variable.GDP, "KAZ", 2014))).isEqualTo(8);
        assertThat(value(figures.at(Variable.GDP, "TUR", 2014))).as("only the tidy one has it").isEqualTo(9);
    }
}
