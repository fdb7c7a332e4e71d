package org.middlepowers.data;

import java.util.Map;

/** Why files of other kinds than text and workbooks are not read, and what can be done about it. */
final class Endings {
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("xls", ": a workbook of before 2007; open it and save it as .xlsx or CSV"),
            Map.entry("ods", ": a spreadsheet; save the sheet that is wanted as CSV"),
            Map.entry("dta", ": a file of Stata; convert it, in Stata with 'export delimited using FILE.csv', in R with"
                    + " write.csv(haven::read_dta(\"FILE.dta\"), \"FILE.csv\"), in Python with"
                    + " pandas.read_stata(\"FILE.dta\", convert_categoricals=False).to_csv(\"FILE.csv\")"),
            Map.entry("sav", ": a file of SPSS; in R, write.csv(haven::read_sav(\"FILE.sav\"), \"FILE.csv\") converts it"),
            Map.entry("rds", ": a file of R; write.csv(readRDS(\"FILE.rds\"), \"FILE.csv\") converts it"),
            Map.entry("rda", ": a file of R; load(\"FILE.rda\") and write.csv convert it"),
            Map.entry("rdata", ": a file of R; load(\"FILE.RData\") and write.csv convert it"),
            Map.entry("7z", ": an archive that is not a zip; unpack it"),
            Map.entry("tar", ": an archive that is not a zip; unpack it"),
            Map.entry("tgz", ": an archive that is not a zip; unpack it"),
            Map.entry("rar", ": an archive that is not a zip; unpack it"));

    private Endings() {}

    static String reason(String ending) {
        return REASONS.getOrDefault(ending, ": not a table in a text file or workbook");
    }
}
