package org.middlepowers.data;

/**
 * Data sets. Where two of them report the same thing the one that stands first here is asked first, and the other only
 * for what the first does not have: providers' files come before tidy ones.
 */
enum DataSet {
    UNGA(
            "UN General Assembly ideal points",
            "Bailey, Strezhnev and Voeten 2017, doi:10.1177/0022002715595700; Voeten, doi:10.7910/DVN/LEJUQZ"),
    NMC(
            "COW National Material Capabilities",
            "Singer, Bremer and Stuckey 1972; Singer 1987; Correlates of War, National Material Capabilities"),
    ATOP("ATOP alliances", "Leeds, Ritter, Mitchell and Long 2002; Alliance Treaty Obligations and Provisions"),
    COW_ALLIANCES("COW formal alliances", "Gibler 2009; Correlates of War, Formal Alliances 4.1"),
    COW_IGO(
            "COW intergovernmental organisations",
            "Pevehouse, Nordstrom, McManus and Jamison 2020; Correlates of War, Intergovernmental Organizations 3"),
    WORLD_BANK("World Bank indicators", "World Bank, World Development Indicators"),
    SIPRI_SPENDING("SIPRI military expenditure", "SIPRI, Military Expenditure Database"),
    SIPRI_TRANSFERS("SIPRI arms transfers", "SIPRI, Arms Transfers Database"),
    VDEM("V-Dem", "Coppedge et al., Varieties of Democracy, electoral democracy index (v2x_polyarchy)"),
    POLITY("Polity", "Marshall and Gurr 2020, Polity5"),
    IMF_TRADE("IMF trade by partner", "IMF, International Merchandise Trade Statistics (Direction of Trade Statistics)"),
    COMTRADE("UN Comtrade", "United Nations, Comtrade database"),
    BACI("BACI", "Gaulier and Zignago 2010; CEPII, BACI"),
    TIDY("tidy form", "");

    private final String title;
    private final String citation;

    DataSet(String title, String citation) {
        this.title = title;
        this.citation = citation;
    }

    /** Its name in messages. */
    String title() {
        return title;
    }

    /** How to cite it; empty for the tidy form, whose sources the file's maker knows. */
    String citation() {
        return citation;
    }
}
