package org.middlepowers.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A folder of small data files with invented numbers, and what is read of it. */
final class DataDir {
    static final List<String> POWERS = List.of("USA", "RUS");
    static final List<String> STATES = List.of("KAZ", "UZB", "TUR");

    private final Path folder;
    private final List<String> log = new ArrayList<>();

    DataDir(Path folder) {
        this.folder = folder;
    }

    /** Adds a file of lines. */
    DataDir with(String name, String... lines) {
        return with(name, StandardCharsets.UTF_8, String.join("\n", lines) + "\n");
    }

    DataDir with(String name, Charset charset, String text) {
        return with(name, text.getBytes(charset));
    }

    DataDir with(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two powers and three states in the tidy form, with everything that the formulas need. */
    DataDir tidy() {
        return with(
                        "gdp.csv",
                        "iso3,year,gdp_usd,milex_gdp_pct",
                        "WLD,2014,80000,",
                        "USA,2014,20000,",
                        "RUS,2014,4000,",
                        "KAZ,2014,1000,",
                        "UZB,2014,500,2",
                        "TUR,2014,2500,")
                .with(
                        "capabilities.csv",
                        "iso3,year,cinc,milex",
                        "USA,2014,0.2,1",
                        "RUS,2014,0.1,0.25",
                        "KAZ,2014,0.04,0.02",
                        "UZB,2014,0.02,",
                        "TUR,2014,0.04,0.04")
                .with(
                        "ideal.csv",
                        "iso3,year,ideal_point,ideal_point_all",
                        "USA,2014,2.5,2.4",
                        "RUS,2014,0.1,0",
                        "KAZ,2014,-0.4,-0.5",
                        "UZB,2013,-0.6,-0.7",
                        "TUR,2014,0.5,0.6")
                .with(
                        "igo.csv",
                        "iso3,year,n_igo_full",
                        "KAZ,2014,50",
                        "UZB,2014,50",
                        "TUR,2014,80")
                .with(
                        "regime.csv",
                        "iso3,year,v2x_polyarchy,polity2",
                        "KAZ,2014,0.2,-6",
                        "UZB,2014,0.1,-9",
                        "TUR,2014,0.5,9")
                .with(
                        "alliances.csv",
                        "iso3,great_power,year,defense",
                        "KAZ,USA,2014,0",
                        "KAZ,RUS,2014,1",
                        "TUR,USA,2014,1",
                        "TUR,RUS,2014,1")
                .with(
                        "arms.csv",
                        "iso3,supplier,year,tiv,share_5yr",
                        "KAZ,USA,2014,1,0.1",
                        "KAZ,RUS,2014,9,0.9",
                        "TUR,USA,2014,5,0.5",
                        "TUR,RUS,2014,0,0",
                        "UZB,RUS,2014,0,")
                .with(
                        "trade.csv",
                        "iso3,partner,year,share_of_total_trade,source",
                        "KAZ,USA,2014,0.02,own_one_flow",
                        "KAZ,USA,2014,0.01,mirror",
                        "KAZ,RUS,2014,0.3,own",
                        "UZB,RUS,2014,0.4,upper_bound",
                        "UZB,RUS,2014,0.2,own_one_flow",
                        "TUR,RUS,2012,0.1,own");
    }

    Path folder() {
        return folder;
    }

    List<String> log() {
        return log;
    }

    Initialisation read() throws IOException, InvalidDataException {
        return read(Choices.USUAL);
    }

    Initialisation read(Choices choices) throws IOException, InvalidDataException {
        return read(POWERS, STATES, 2014, choices);
    }

    Initialisation read(List<String> powers, List<String> states, int year, Choices choices)
            throws IOException, InvalidDataException {
        return Initialisation.of(
                new Initialisation.Specification(
                                new DataBasis(folder, choices), year, 10, new Actors(powers, states), Optional.empty(), true), log::add);
    }

    /** What is wrong, as a user is told. */
    String problems() throws IOException {
        try {
            read();
            return "";
        } catch (InvalidDataException e) {
            return e.getMessage();
        }
    }
}
