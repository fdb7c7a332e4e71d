package org.middlepowers.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.middlepowers.reader.Countries.Scheme;

/** One fact in the layouts of several releases of its data set, and states through time. */
class ReleasesTest extends ReadFolder {
    private static final DataScope SCOPE =
            new DataScope(new Actors(List.of("USA", "EUU", "CHN", "RUS"), List.of("KAZ", "SRB", "SDN", "YEM", "ETH")), 2014, 1985, 2014);

    ReleasesTest() {
        super(SCOPE);
    }

    private static Arguments of(String release, Variable variable, double value, String... lines) {
        return Arguments.of(release, variable, value, lines);
    }

    static Stream<Arguments> states() {
        return Stream.of(
                of("UNGA of 2013", Variable.IDEAL_POINT_ALL, -.2,
                        "Row,ccode,session,NVotes,IdealPoint,QO%,iso3c,Countryname", "1,705,69,80,-0.2,-1,KAZ,Kazakhstan"),
                of("UNGA of 2023", Variable.IDEAL_POINT_ALL, -.2,
                        "ccode,session,IdealPointAll,NVotesAll,Q0%All,iso3c,Countryname", "705,69,-0.2,80,-1,KAZ,Kazakhstan"),
                of("UNGA of 2025", Variable.IDEAL_POINT, -.2,
                        "iso3c\tcountryname\tccode\tyear\tidealpointall\tidealpointfp", "KAZ\tKazakhstan\t705\t2014\t\t-0.2"),
                of("NMC 4", Variable.CINC, .004,
                        "statenme,stateabb,ccode,year,irst,milex,milper,energy,tpop,upop,cinc,version",
                        "Kazakhstan,KZK,705,2014,1,1,1,1,1,1,.004,4.0"),
                of("NMC 5", Variable.CINC, .004,
                        "stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version", "KZK,705,2014,1,1,1,1,1,1,.004,5"),
                of("NMC 6 with its sources", Variable.CINC, .004,
                        "statenme,stateabb,ccode,year,milex,milexsource,milexnote,milper,irst,pec,tpop,upop,cinc,version",
                        "Kazakhstan,KZK,705,2014,1,SIPRI,\"a note, with comma\",1,1,1,1,1,.004,2021"),
                of("IGO 2.3", Variable.MEMBERSHIPS, 2, "ccode,year,state,AAAID,NATO,UN", "705,2014,KZK,1,3,1"),
                of("IGO 3", Variable.MEMBERSHIPS, 2, "ccode,year,state,AAAID,NATO,UN,OPEC", "705,2014,kazakhstan,1,-1,1,0"),
                of("IGO 3, unquoted index", Variable.MEMBERSHIPS, 2, ",ccode,year,state,AAAID,UN,NATO", "1,705,2014,kazakhstan,1,1,-9"),
                of("V-Dem 9", Variable.POLYARCHY, .23, "country_name,country_text_id,country_id,year,v2x_polyarchy", "Kazakhstan,KAZ,121,2014,.23"),
                of("V-Dem 12 core", Variable.POLYARCHY, .23,
                        "country_name,country_text_id,country_id,year,historical_date,project,v2x_polyarchy,v2x_libdem",
                        "Kazakhstan,KAZ,121,2014,2014-12-31,0,.23,.1"),
                of("V-Dem 15 full", Variable.POLYARCHY, .23,
                        "country_name,country_text_id,country_id,year,historical_date,COWcode,v2x_polyarchy,v2x_polyarchy_codelow",
                        "Kazakhstan,KAZ,121,2014,2014-12-31,705,.23,.2"),
                of("Polity IV", Variable.POLITY, -6, "cyear,ccode,scode,country,year,flag,fragment,democ,autoc,polity,polity2",
                        "7052014,705,KZK,Kazakhstan,2014,0,,0,6,-6,-6"),
                of("Polity5", Variable.POLITY, -6, "p5,cyear,ccode,scode,country,year,democ,autoc,polity,polity2",
                        "1,7052014,705,KZK,Kazakhstan,2014,0,6,-6,-6"),
                of("Polity IV of 2010", Variable.POLITY, -6, "ccode,scode,country,year,democ,autoc,polity2", "705,KZK,Kazakhstan,2014,0,6,-6"),
                of("WDI bulk of before", Variable.GDP, 5, "Country Name,Country Code,Indicator Name,Indicator Code,2013,2014", "Kazakhstan,KAZ,GDP,NY.GDP.MKTP.CD,4,5"),
                of("WDI bulk of now", Variable.GDP, 5, "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2013\",\"2014\",", "\"Kazakhstan\",\"KAZ\",\"GDP\",\"NY.GDP.MKTP.CD\",\"4\",\"5\","),
                of("DataBank, years across", Variable.GDP, 5, "Series Name,Series Code,Country Name,Country Code,2013 [YR2013],2014 [YR2014]", "GDP,NY.GDP.MKTP.CD,Kazakhstan,KAZ,..,5"),
                of("DataBank, series across", Variable.GDP, 5, "Time,Time Code,Country Name,Country Code,GDP (current US$) [NY.GDP.MKTP.CD]", "2014,YR2014,Kazakhstan,KAZ,5"),
                of("SIPRI of 2018", Variable.MILITARY_SPENDING, 5e6, "\"Military expenditure by country, in current US$ m., 1949-2017 (c) SIPRI 2018\"", "Country,Notes,2012,2013,2014", "Kazakhstan,,. .,xxx,5"),
                of("SIPRI of 2023", Variable.MILITARY_SPENDING, 5e6, "\"Military expenditure by country, in millions of US$ at current prices and exchange rates, 1948-2022\"", "Country,Notes,2012,2013,2014", "Kazakhstan,‡,...,xxx,5"),
                of("SIPRI in constant dollars", Variable.MILITARY_SPENDING_CONSTANT, 5e6, "\"Military expenditure by country, in constant (2022) US$ m.\"", "Country,,2012,2013,2014", "Kazakhstan,,...,xxx,5"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void aFigureOfAState(String release, Variable variable, double value, String[] lines) throws Exception {
        data.with("file.csv", lines);
        assertThat(read().at(variable, "KAZ", 2014).orElseThrow().value()).isCloseTo(value, within(1e-12));
    }

    static Stream<Arguments> trade() {
        String dots = "Country Name,Country Code,Indicator Name,Indicator Code,Counterpart Country Name,Counterpart Country"
                + " Code,Attribute,2014";
        String now = "typeCode,freqCode,refYear,period,reporterCode,reporterISO,flowCode,partnerCode,partnerISO,partner2Code,"
                + "cmdCode,customsCode,motCode,primaryValue";
        String before = "Classification,Year,Period,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,Partner"
                + " Code,Partner,Partner ISO,Commodity Code,Trade Value (US$)";
        return Stream.of(
                Arguments.of("DOTS bulk", new String[] {
                    dots, "\"Kazakhstan, Rep. of\",916,x,TXG_FOB_USD,\"China, P.R.: Mainland\",924,Value,10",
                    "\"Kazakhstan, Rep. of\",916,x,TMG_CIF_USD,\"China, P.R.: Mainland\",924,Value,20",
                    "\"Kazakhstan, Rep. of\",916,x,TXG_FOB_USD,World,001,Value,60",
                    "\"Kazakhstan, Rep. of\",916,x,TMG_CIF_USD,World,001,Value,60"
                }),
                Arguments.of("DOTS by the old API", new String[] {
                    "FREQ,REF_AREA,INDICATOR,COUNTERPART_AREA,UNIT_MULT,TIME_PERIOD,OBS_VALUE", "A,KZ,TXG_FOB_USD,CN,6,2014,10",
                    "A,KZ,TMG_CIF_USD,CN,6,2014,20", "A,KZ,TXG_FOB_USD,W00,6,2014,60", "A,KZ,TMG_CIF_USD,W00,6,2014,60",
                    "M,KZ,TMG_CIF_USD,W00,6,2014-01,60"
                }),
                Arguments.of("IMTS by the API", new String[] {
                    "COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,SCALE,TIME_PERIOD,OBS_VALUE",
                    "KAZ,XG_FOB_USD,CHN,A,6,2014,10", "KAZ,MG_CIF_USD,CHN,A,Units,2014,20000000", "KAZ,XG_FOB_USD,G001,A,6,2014,60",
                    "KAZ,MG_CIF_USD,G001,A,6,2014,60", "KAZ,MG_CIF_USD,G001,M,6,2014-M01,9", "KAZ,MG_FOB_USD,CHN,A,6,2014,7"
                }),
                Arguments.of("IMTS wide, codes alone", new String[] {
                    "DATASET,OBS_MEASURE,COUNTRY.ID,INDICATOR.ID,COUNTERPART_COUNTRY.ID,FREQUENCY.ID,SCALE.ID,2014,2014-M01",
                    "I,OBS_VALUE,KAZ,XG_FOB_USD,CHN,A,6,10,", "I,OBS_VALUE,KAZ,MG_CIF_USD,CHN,A,6,20,",
                    "I,OBS_VALUE,KAZ,XG_FOB_USD,G001,A,6,60,", "I,OBS_VALUE,KAZ,MG_CIF_USD,G001,A,6,60,",
                    "I,OBS_VALUE,KAZ,MG_CIF_USD,G001,M,6,,9", "I,OBS_VALUE,KAZ,XG_FOB_USD,GX163,A,6,9,"
                }),
                Arguments.of("IMTS long, codes and names", new String[] {
                    "COUNTRY.ID,COUNTRY,INDICATOR.ID,INDICATOR,COUNTERPART_COUNTRY.ID,COUNTERPART_COUNTRY,FREQUENCY.ID,FREQUENCY,"
                            + "SCALE.ID,SCALE,TIME_PERIOD,OBS_VALUE",
                    "KAZ,\"K, Republic of\",XG_FOB_USD,x,CHN,y,A,Annual,6,Millions,2014,10",
                    "KAZ,\"K, Republic of\",MG_CIF_USD,x,CHN,y,A,Annual,6,Millions,2014,20",
                    "KAZ,\"K, Republic of\",XG_FOB_USD,x,G001,World,A,Annual,6,Millions,2014,60",
                    "KAZ,\"K, Republic of\",MG_CIF_USD,x,G001,World,A,Annual,6,Millions,2014,60"
                }),
                Arguments.of("IMTS long, by names", new String[] {
                    "DATASET,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,SCALE,TIME_PERIOD,OBS_VALUE",
                    "I,\"Kazakhstan, Republic of\",\"Exports of goods, Free on board (FOB), US dollar\",\"China, People's Republic of\",Annual,Units,2014,10",
                    "I,\"Kazakhstan, Republic of\",\"Imports of goods, Cost insurance freight (CIF), US dollar\",\"China, People's Republic of\",Annual,Units,2014,20",
                    "I,\"Kazakhstan, Republic of\",\"Exports of goods, Free on board (FOB), US dollar\",World,Annual,Units,2014,60",
                    "I,\"Kazakhstan, Republic of\",\"Imports of goods, Cost insurance freight (CIF), US dollar\",World,Annual,Units,2014,60"
                }),
                Arguments.of("Comtrade of now, with a comma too many", new String[] {
                    now, "C,A,2014,2014,398,KAZ,X,156,CHN,0,TOTAL,C00,0,10,", "C,A,2014,2014,398,KAZ,M,156,CHN,0,TOTAL,C00,0,20,",
                    "C,A,2014,2014,398,KAZ,X,0,W00,0,TOTAL,C00,0,60,", "C,A,2014,2014,398,KAZ,M,0,W00,0,TOTAL,C00,0,60,",
                    "C,A,2014,2014,398,KAZ,M,156,CHN,0,27,C00,0,5,", "C,A,2014,2014,398,KAZ,M,156,CHN,643,TOTAL,C00,0,5,",
                    "C,A,2014,2014,398,KAZ,RX,156,CHN,0,TOTAL,C00,0,5,"
                }),
                Arguments.of("Comtrade of before 2022", new String[] {
                    before, "H4,2014,2014,2,Export,398,Kazakhstan,KAZ,156,China,CHN,TOTAL,10",
                    "H4,2014,2014,1,Import,398,Kazakhstan,KAZ,156,China,CHN,TOTAL,20",
                    "H4,2014,2014,2,Export,398,Kazakhstan,KAZ,0,World,WLD,TOTAL,60",
                    "H4,2014,2014,1,Import,398,Kazakhstan,KAZ,0,World,WLD,TOTAL,60",
                    "H4,2014,2014,3,Re-Export,398,Kazakhstan,KAZ,156,China,CHN,TOTAL,9"
                }),
                Arguments.of("BACI", new String[] {
                    "t,i,j,k,v,q", "2014,398,156,270900,6,1", "2014,398,156,720110,4,1", "2014,156,398,851700,20,NA",
                    "2014,398,842,1,50,1", "2014,699,398,1,40,1", "2013,398,156,1,999,1", "2014,842,156,1,999,1"
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("trade")
    void aShareOfTrade(String release, String[] lines) throws Exception {
        data.with("trade.csv", lines);
        Estimate share = new TradeShares(new ActorObservations(read(), 2004)).of("KAZ", "CHN", 2014).orElseThrow().estimate();
        assertThat(share.value()).isCloseTo(.25, within(1e-12));
        assertThat(share.imputed()).isFalse();
    }

    static Stream<Arguments> pacts() {
        return Stream.of(
                Arguments.of("ATOP 3 and 4, pairs", new String[] {"dyad,mem1,mem2,year,atopally,defense,nonagg", "1,365,705,2014,1,1,0"}),
                Arguments.of("ATOP 5, directed pairs", new String[] {"ddyad,stateA,stateB,year,atopally,defense", "1,705,365,2014,1,1"}),
                Arguments.of("ATOP 5, members", new String[] {
                    "atopid,member,yrent,moent,yrexit,defense", "9001,705,1992,5,0,1", "9001,365,1992,5,0,1"
                }),
                Arguments.of("COW 4, pairs", new String[] {"version4id,ccode1,state_name1,ccode2,defense,entente,year", "1,365,Russia,705,1,1,2014"}),
                Arguments.of("COW 4, members", new String[] {
                    "version4id,ccode,state_name,mem_st_year,defense,year", "1,365,Russia,1992,1,2014", "1,705,Kazakhstan,1992,1,2014"
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pacts")
    void aPact(String release, String[] lines) throws Exception {
        data.with("pacts.csv", lines);
        assertThat(read().at(Variable.PACT, "KAZ", "RUS", 2014).orElseThrow().value()).isEqualTo(1);
    }

    @Test
    void predecessorsStandForTheirSuccessorsInTheYearsInWhichTheyExisted() throws Exception {
        data.with(
                "p5.csv",
                "p5,ccode,scode,country,year,democ,autoc,polity2",
                "0,364,USR,USSR,1990,0,0,1", "0,365,RUS,Russia,1992,0,0,2", "0,347,YGS,Yugoslavia,1995,0,0,3",
                "0,342,SER,Serbia,2007,0,0,4", "0,625,SUD,Sudan,2005,0,0,5", "0,626,SDN,Sudan-North,2012,0,0,6",
                "0,530,ETH,Ethiopia,1992,0,0,7", "0,678,YAR,Yemen North,1989,0,0,8");
        Observations figures = read();
        assertThat(List.of("RUS 1990", "RUS 1992", "SRB 1995", "SRB 2007", "SDN 2005", "SDN 2012", "ETH 1992", "YEM 1989"))
                .extracting(s -> figures.at(Variable.POLITY, s.substring(0, 3), Integer.parseInt(s.substring(4)))
                        .orElseThrow()
                        .value())
                .containsExactly(1., 2., 3., 4., 5., 6., 7., 8.);
    }

    @Test
    void whereAFileHasBothForAYearTheStateThatExistedAtItsEndIsTaken() throws Exception {
        String head = "p5,ccode,scode,country,year,democ,autoc,polity2";
        data.with("p5.csv", head, "0,626,SDN,Sudan-North,2011,0,0,6", "0,625,SUD,Sudan,2011,0,0,5", "0,345,YUG,Yugoslavia,1991,0,0,1",
                "0,347,YGS,Yugoslavia,1991,0,0,2", "0,625,SUD,Sudan,2014,0,0,9");
        Observations figures = read();
        assertThat(figures.at(Variable.POLITY, "SDN", 2011).orElseThrow().value()).isEqualTo(6);
        assertThat(figures.at(Variable.POLITY, "SRB", 1991).orElseThrow().value()).isEqualTo(2);
        assertThat(figures.at(Variable.POLITY, "SDN", 2014)).as("the old Sudan had ended").isEmpty();
    }

    @Test
    void oneTableOfSuccessionsServesAllWaysOfCallingStates() {
        assertThat(States.of(Scheme.NAME, "Soviet Union")).map(StateSpan::code).contains("RUS");
        assertThat(States.of(Scheme.NAME, "Serbia & Montenegro")).map(StateSpan::code).contains("SRB");
        assertThat(States.of(Scheme.NAME, "Yugoslavia, SFR")).map(StateSpan::code).contains("SRB");
        assertThat(States.of(Scheme.COW, "260")).map(StateSpan::to).contains(1990);
        assertThat(States.of(Scheme.COW, "347")).as("Kosovo for COW, Yugoslavia for Polity").map(StateSpan::code).contains("XKX");
        assertThat(States.of(Scheme.POLITY, "347")).map(StateSpan::code).contains("SRB");
        assertThat(States.of(Scheme.ISO3, "YUG")).map(StateSpan::to).contains(2003);
        assertThat(States.of(Scheme.ISO3, "SCG")).as("in trade data of 1995").map(s -> s.existed(1995)).contains(true);
        assertThat(States.numbered("711")).as("the customs union until 1999").map(StateSpan::code).contains("ZAF");
        assertThat(States.numbered("810")).map(StateSpan::code).contains("RUS");
        assertThat(States.numbered("251")).as("France for Comtrade").map(StateSpan::code).contains("FRA");
        assertThat(Optional.of("315").flatMap(c -> States.of(Scheme.COW, c))).as("Czechoslovakia").isEmpty();
    }
}
