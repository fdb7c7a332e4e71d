package org.middlepowers.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in the forms in which they reach their users: each case once gave a wrong figure, or stopped for nothing. */
class AsTheyComeTest extends ReadFolder {
    private static final DataScope SCOPE =
            new DataScope(new Actors(List.of("USA", "EUU", "CHN", "RUS"), List.of("KAZ", "TUR")), 2014, 2004, 2014);

    AsTheyComeTest() {
        super(SCOPE);
    }

    @Test
    void theUnionsOwnFundIsNotTheSumOfItsMembers() throws Exception {
        data.with(
                "milex.csv",
                "\"Military expenditure by country, in millions of US$ at current prices and exchange rates\",,,,",
                "Country,Notes,2012,2013,2014",
                "European Union,¶,xxx,xxx,1300",
                "Germany,,45000,45000,45000");
        Observations figures = read();
        assertThat(figures.at(Variable.MILITARY_SPENDING, "EUU", 2014)).isEmpty();
        assertThat(value(figures.at(Variable.MILITARY_SPENDING, "DEU", 2014))).isEqualTo(4.5e10);
        said("1 rows of the European Union, which are its own fund");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ","})
    void suppliersStandInTheFirstColumnOrTheSecond(String before) throws Exception {
        data.with(
                "TIV-Import-KAZ.csv",
                "\"TIV of arms exports to Kazakhstan, 2010-2014\"",
                before + ",2013,2014,Total",
                before + "Germany (FRG),10,,10",
                before + "Russia,,60,60",
                before + "Total,10,60,70");
        Observations figures = read();
        assertThat(figures.partners(Variable.ARMS, "KAZ")).containsExactly("DEU", "RUS");
        assertThat(value(figures.at(Variable.ARMS, "KAZ", "RUS", 2014))).isEqualTo(60);
    }

    @Test
    void aRegisterAndItsExtractCountEachTransferOnce() throws Exception {
        data.with("register.csv", REGISTER, "1,Russia,Kazakhstan,A,2014,60,No", "2,United States,Kazakhstan,B,2014,40,No")
                .with("us.csv", REGISTER, "2,United States,Kazakhstan,B,2014,40,No");
        assertThat(value(read().at(Variable.ARMS, "KAZ", "USA", 2014))).isEqualTo(40);
    }

    @Test
    void anExtractOfOneSupplierDoesNotSayWhatOthersDelivered() throws Exception {
        data.with("us.csv", REGISTER, "1,United States,Kazakhstan,B,2014,40,No", "2,United States,Turkey,B,2014,40,No");
        Observations figures = read();
        assertThat(figures.coverage(Variable.ARMS, 2004, 2014)).isEmpty();
        assertThat(new SecurityReliance(new ActorObservations(figures, 2004), SCOPE).of("KAZ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Merchandise exports, in US$ millions, by country\"",
                "\"Education expenditure by country, in current US$ m.\"",
                "\"Military expenditure per capita by country, in current US$\"",
                "\"Military expenditure by country, in local currency, millions at current prices\"",
                "\"Military expenditure by country as a percentage of government spending\"",
                "\"Defence budgets, in current US$\"",
                "\"Merchandise exports, current US$ m. (see also SIPRI, Military expenditure by country)\""
            })
    void aTableOfCountriesAndYearsIsMilitarySpendingOnlyIfItSaysSo(String heading) throws Exception {
        data.with("table.csv", heading, "Country,Notes,2012,2013,2014", "Kazakhstan,,1,2,3");
        assertThat(read().sources()).isEmpty();
        said("table.csv: ");
    }

    @Test
    void aLineBreakWithinARowIsMended() throws Exception {
        data.with(
                "register.csv",
                "Transfers of major conventional arms from All countries  to All countries . Deals",
                "Recipient,Supplier,Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV of delivered weapons",
                "Kazakhstan,Russia,2014,New,an invented comment",
                "that goes on",
                "and ends,10,40",
                "Turkey,Russia,2014,New,another,10,20");
        Observations figures = read();
        assertThat(value(figures.at(Variable.ARMS, "KAZ", "RUS", 2014))).isEqualTo(40);
        assertThat(value(figures.at(Variable.ARMS, "TUR", "RUS", 2014))).isEqualTo(20);
    }

    @Test
    void companionsOfTheSameDownloadArePassedOver() throws Exception {
        data.with("x_Data.csv", WDI, "Kazakhstan,KAZ,GDP,NY.GDP.MKTP.CD,1,2,")
                .with("x_Series - Metadata.csv", "Code,License Type,Indicator Name,Long definition,Source", "NY.GDP.MKTP.CD,CC,GDP,words,words")
                .with("Metadata_Country.csv", "\"Country Code\",\"Region\",\"IncomeGroup\",\"SpecialNotes\",\"TableName\",", "KAZ,Asia,High,,Kazakhstan,")
                .with("WDIfootnote.csv", "CountryCode,SeriesCode,Year,DESCRIPTION", "KAZ,NY.GDP.MKTP.CD,YR2014,words")
                .with("atop5_1sy.csv", "state,year,atopally,defense,number,atopid1", "705,2014,1,1,3,9001")
                .with("atop5_1a.csv", "atopid,begyr,mem1,mem2,mem3,defense", "9001,1992,365,705,371,1")
                .with("dyadic_formatv3.csv", "dyadid,ccode1,ccode2,year,AAAID,UN,NATO", "1,2,705,2014,0,1,0")
                .with("Agreement.csv", "ccode1,ccode2,session.x,agree,year,IdealPointAll.x,IdealPointAll.y,IdealPointDistance", "2,705,69,.3,2014,1,1,0")
                .with("V-Party.csv", "country_text_id,year,v2paid", "KAZ,2014,1")
                .with("p5d.csv", "p5,ccode,scode,byear,eyear,polity,polity2", "1,705,KZK,1991,2014,1,1")
                .with("regions.csv", "\"Military expenditure by region, in constant US$\"", "Region,2012,2013,2014", "Asia,1,2,3");
        Observations figures = read();
        assertThat(figures.sources()).containsExactly(DataSet.WORLD_BANK);
        assertThat(data.log().stream().filter(l -> l.startsWith("  "))).hasSize(10);
    }

    @Test
    void aSecondTableBelowTheFirstIsPassedOver() throws Exception {
        data.with(
                "x.csv",
                WDI,
                "Kazakhstan,KAZ,GDP,NY.GDP.MKTP.CD,1,2,",
                ",,,,,,",
                "Data from database: World Development Indicators,,,,,,",
                "Code,License Type,Indicator Name,Long definition,Source,Topic,Periodicity,Base Period,Other",
                "NY.GDP.MKTP.CD,CC,GDP,words,words,words,words,words,words");
        assertThat(value(read().at(Variable.GDP, "KAZ", 2014))).isEqualTo(2);
        said("another table below the first is passed over");
    }

    @Test
    void decimalCommasAreReadWhereFieldsAreSeparatedBySemicolons() throws Exception {
        data.with(
                "wdi.csv",
                WDI.replace(',', ';'),
                "Kazakhstan;KAZ;Military expenditure (% of GDP);MS.MIL.XPND.GD.ZS;1,07;1,040;",
                "Turkiye;TUR;GDP;NY.GDP.MKTP.CD;1.234.567,5;9,3E+11;");
        Observations figures = read();
        assertThat(value(figures.at(Variable.MILITARY_BURDEN, "KAZ", 2014))).isCloseTo(.0104, within(1e-12));
        assertThat(value(figures.at(Variable.GDP, "TUR", 2013))).isEqualTo(1234567.5);
        assertThat(value(figures.at(Variable.GDP, "TUR", 2014))).isEqualTo(9.3e11);
        said("numbers have decimal commas");
    }

    @Test
    void aCommaThatCouldBeEitherStillStops() throws Exception {
        data.with("wdi.csv", WDI.replace(',', ';'), "Turkiye;TUR;GDP;NY.GDP.MKTP.CD;1,234;5,678;");
        assertThat(data.problems()).contains("'1,234' has a comma, either as a thousands separator or for a decimal point");
    }

    @Test
    void cellsThatAreMissingAtTheEndOfARowAreEmpty() throws Exception {
        data.with("wdi.csv", WDI, "Kazakhstan,KAZ,GDP,NY.GDP.MKTP.CD,1,2", "Turkiye,TUR,GDP,NY.GDP.MKTP.CD,3");
        Observations figures = read();
        assertThat(value(figures.at(Variable.GDP, "KAZ", 2014))).isEqualTo(2);
        assertThat(value(figures.at(Variable.GDP, "TUR", 2013))).isEqualTo(3);
        assertThat(figures.at(Variable.GDP, "TUR", 2014)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252", "UTF-8"})
    void lettersAreReadHoweverTheyAreWritten(String charset) throws Exception {
        data.with(
                "milex.csv",
                Charset.forName(charset),
                "Military expenditure by country, in current US$ m.\nCountry\tNotes\t2012\t2013\t2014\nTürkiye\t\t1\t2\t3\n");
        assertThat(value(read().at(Variable.MILITARY_SPENDING, "TUR", 2014))).isEqualTo(3e6);
    }

    @Test
    void archivesAreReadInsideAndDamagedOnesPassedOver() throws Exception {
        byte[] zip = Xlsx.zip(Map.of(
                "API/WDI.csv", WDI + "\nKazakhstan,KAZ,GDP,NY.GDP.MKTP.CD,1,2,\n",
                "Readme.pdf", "words",
                "__MACOSX/API/._WDI.csv", "x"));
        data.with("whole.zip", zip).with("cut.zip", Arrays.copyOf(zip, zip.length / 2));
        Observations figures = read();
        assertThat(figures.at(Variable.GDP, "KAZ", 2014).orElseThrow().place()).hasToString("whole.zip/API/WDI.csv, line 2");
        said("cut.zip: the archive cannot be unpacked");
        said("whole.zip/Readme.pdf: not a table in a text file or workbook");
    }

    @Test
    void workbooksAreReadSheetBySheet() throws Exception {
        data.with(
                "SIPRI-Milex-data.xlsx",
                new Xlsx()
                        .sheet("Front page", List.of("SIPRI Military Expenditure Database"), List.of("Some words"))
                        .sheet(
                                "Regional totals",
                                List.of("Military expenditure by region, in constant US$"),
                                List.of("Region", "2012", "2013", "2014"),
                                List.of("Asia", "1", "2", "3"))
                        .sheet(
                                "Current US$",
                                List.of("Military expenditure by country, in current US$ m."),
                                List.of("Country", "Notes", "2012", "2013", "2014"),
                                List.of("Kazakhstan", "", "...", "xxx", "2.0305E3"))
                        .sheet(
                                "Share of GDP",
                                List.of("Military expenditure by country as percentage of gross domestic product"),
                                List.of("Country", "Notes", "2012", "2013", "2014"),
                                List.of("Kazakhstan", "", "0.011", "0.0107", "0.0104"))
                        .sheet(
                                "Per capita",
                                List.of("Military expenditure per capita by country, in current US$"),
                                List.of("Country", "Notes", "2012", "2013", "2014"),
                                List.of("Kazakhstan", "", "9", "9", "9"))
                        .bytes());
        Observations figures = read();
        assertThat(data.log()).anyMatch(l -> l.contains("current US$; "));
        Observation spending = figures.at(Variable.MILITARY_SPENDING, "KAZ", 2014).orElseThrow();
        assertThat(spending.value()).isEqualTo(2.0305e9);
        assertThat(spending.origin()).hasToString("SIPRI-Milex-data.xlsx, sheet Current US$, line 3, column 2014");
        assertThat(value(figures.at(Variable.MILITARY_BURDEN, "KAZ", 2013))).isEqualTo(.0107);
        said("sheet Per capita: SIPRI military expenditure, a sheet in another unit");
    }

    @Test
    void percentagesWithoutTheirSignAreToldFromFractions() throws Exception {
        data.with(
                "share.csv",
                "Military expenditure by country as percentage of gross domestic product",
                "Country,Notes,2012,2013,2014",
                "Kazakhstan,,1.1,1.0,0.2",
                "Turkey,,2.3,2.2,2.1");
        assertThat(value(read().at(Variable.MILITARY_BURDEN, "KAZ", 2014))).isCloseTo(.002, within(1e-12));
    }

    @Test
    void ofAllVotesAloneTheMessageNamesTheOption() throws Exception {
        data.tidy().with("ideal.csv", "iso3,year,ideal_point_all", "USA,2014,2.4", "RUS,2014,0");
        assertThat(data.problems())
                .contains("No file has an ideal point of USA for 2014")
                .contains("The files have that from all votes; to use it say --ideal-points all.");
    }

    @Test
    void aFigureFromAnotherDataSetThanItsNeighboursSaysSo() throws Exception {
        data.tidy().with(
                "vdem.csv", "country_name,country_text_id,country_id,year,v2x_polyarchy", "Kazakhstan,KAZ,121,2014,0.2");
        assertThat(data.read().provenance())
                .contains("legitimacy,KAZ,,0.56,2014,V-Dem,vdem.csv,\"vdem.csv, line 2, column v2x_polyarchy\",no,\"by V-Dem,"
                        + " where most have tidy form\"");
    }

    @Test
    void quotationMarksThatNothingClosesDoNotSwallowRows() throws Exception {
        StringBuilder text = new StringBuilder(REGISTER + "\n1,Russia,Kazakhstan,\"5 in gun,2014,60,No\n");
        for (int k = 0; k < 100; k++) {
            text.append("1,Russia,Kazakhstan,A,2014,1,No\n");
        }
        data.with("register.csv", StandardCharsets.UTF_8, text.toString());
        assertThat(data.problems()).contains("register.csv: line 2 has a quotation mark that is not closed");
    }

    private static final String MILLIONS = "Military expenditure by country, in current US$ m.";

    @ParameterizedTest
    @CsvSource({
        "'Military expenditure by country, in billions of US$ at current prices', 2.5e9",
        "'Military expenditure by country, in thousands of US$ at current prices', 2500",
        "'Military expenditure by country, in current US$ m.', 2.5e6"
    })
    void dollarsAreInTheUnitThatTheHeadingSays(String heading, double dollars) throws Exception {
        data.with("milex.csv", "\"" + heading + "\"", "Country,Notes,2012,2013,2014", "Kazakhstan,,1,2,2.5");
        assertThat(value(read().at(Variable.MILITARY_SPENDING, "KAZ", 2014))).isEqualTo(dollars);
    }

    @Test
    void pointsSeparateThousandsWhereCommasAreForDecimals() throws Exception {
        data.with("milex.csv", MILLIONS, "Country;Notes;2012;2013;2014", "Kazakhstan;;845;16.979;18.252,6");
        Observations figures = read();
        assertThat(value(figures.at(Variable.MILITARY_SPENDING, "KAZ", 2014))).isEqualTo(1.82526e10);
        assertThat(value(figures.at(Variable.MILITARY_SPENDING, "KAZ", 2013))).isEqualTo(1.6979e10);
    }

    @Test
    void aPointThatCouldBeEitherStops() throws Exception {
        data.tidy().with("milex.csv", MILLIONS, "Country;Notes;2012;2013;2014", "Kazakhstan;;845;16.979;18.252");
        assertThat(data.problems()).contains("'18.252' has a point, either as a thousands separator or for decimals:"
                + " which of the two is unclear");
    }

    @Test
    void archivesWithinArchivesAndPackedFilesWithinThemAreRead() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gz = new GZIPOutputStream(packed)) {
            gz.write((WDI + "\nTurkiye,TUR,GDP,NY.GDP.MKTP.CD,3,4,\n").getBytes(StandardCharsets.UTF_8));
        }
        byte[] inner = Xlsx.archive(Map.of(
                "wdi.csv", (WDI + "\nKazakhstan,KAZ,GDP,NY.GDP.MKTP.CD,1,2,\n").getBytes(StandardCharsets.UTF_8),
                "b/wdi.csv.gz", packed.toByteArray()));
        data.with("all.zip", Xlsx.archive(Map.of("WDI.ZIP", inner)));
        Observations figures = read();
        assertThat(figures.at(Variable.GDP, "KAZ", 2014).orElseThrow().place()).hasToString("all.zip/WDI.ZIP/wdi.csv, line 2");
        assertThat(value(figures.at(Variable.GDP, "TUR", 2014))).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IdealpointestimatesME_Jun2024.tab", "idealpoints-HR.csv", "Ideal_points_human_rights.csv", "importantvotes.csv"})
    void estimatesFromTheVotesOnOneIssueAreToldByTheirName(String name) throws Exception {
        data.with(name, "ccode,session,IdealPoint", "705,69,1.5");
        assertThat(read().sources()).isEmpty();
        said(name + ": UN General Assembly ideal points, all votes: by its name, estimates from the votes on one issue");
    }

    @Test
    void theLaterReleaseOfBaciIsTheOneWhoseNameSaysSo() throws Exception {
        data.with("BACI_HS92_Y2014_V202501.csv", "t,i,j,k,v,q", "2014,398,156,1,7,1")
                .with("BACI_HS92_Y2014_V202401b.csv", "t,i,j,k,v,q", "2014,398,156,1,8,1");
        assertThat(value(read().at(Variable.EXPORTS, "KAZ", "CHN", 2014))).isEqualTo(7000);
        said("BACI_HS92_Y2014_V202501.csv is taken, which is of 2025-01-01");
    }

    private static final String VALUES = "Volume of transfers of major arms\nFigures are in millions of SIPRI trend-indicator"
            + " values (TIVs).\n\nSource: SIPRI Arms Transfers Database (c) SIPRI.\nData generated: 28 Sep 2026 9:10:08 AM\n\n";

    @Test
    void valuesOfImportsSayInTheirLastRowWhoseTheyAre() throws Exception {
        String head = "Supplier,2012,2013,2014,2012-2014,Percentage,Sum total years,Percentage of total";
        String kazakh = "Russia,10,0 ,50,60,60%,60,60%\nGermany,,40,,40,40%,40,40%\nTotal exports to Kazakhstan,10,40,50,100,100%,100,\n";
        String turkish = "United States,,,70,70,100%,70,100%\nTotal exports to Türkiye,,,70,70,100%,70,\n";
        data.with("values.csv", StandardCharsets.UTF_8, VALUES + head + "\n" + kazakh + VALUES + head + "\n" + turkish);
        Observations figures = read();
        assertThat(value(figures.at(Variable.ARMS, "KAZ", "RUS", 2014))).isEqualTo(50);
        assertThat(value(figures.at(Variable.ARMS, "TUR", "USA", 2014))).isEqualTo(70);
        assertThat(figures.partners(Variable.ARMS, "KAZ")).containsExactly("DEU", "RUS");
        assertThat(figures.partners(Variable.ARMS, "TUR")).containsExactly("USA");
    }

    @ParameterizedTest
    @CsvSource({"Recipient, Total world import", "Exports by, Total world export", "'', Total"})
    void valuesOfAllTogetherDoNotTellWhoDeliveredToWhom(String first, String last) throws Exception {
        data.with("values.csv", StandardCharsets.UTF_8, VALUES + first + ",2012,2013,2014,2012-2014,Percentage\nKazakhstan,1,2,3,6,60%\n"
                + last + ",1,2,3,6,100%\n");
        assertThat(read().sources()).isEmpty();
        said("do not tell who delivered to whom");
    }

    @Test
    void theReportNamesTheLinesThatASharePartsComeFrom() throws Exception {
        data.tidy().with("register.csv", REGISTER, "1,Russia,Kazakhstan,A,2014,60,No", "2,United States,Kazakhstan,B,2013,40,No")
                .with("us.csv", REGISTER, "2,United States,Kazakhstan,B,2013,40,No", "3,United States,Turkey,B,2014,40,No")
                .with("arms.csv", "iso3,supplier,year,tiv");
        assertThat(data.read().estimates().get("middlePowers.KAZ.security.RUS").origins())
                .extracting(ObservationOrigin::toString)
                .contains("register.csv, line 2, column TIV delivery values", "register.csv, line 3, column TIV delivery values");
    }
}
