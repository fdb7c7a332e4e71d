package org.middlepowers.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests share that put files of the headers below into a folder and read it. */
abstract class ReadFolder {
    static final String WDI = "Country Name,Country Code,Indicator Name,Indicator Code,2013,2014,";

    /** SIPRI's register of since 2023, the columns that matter. */
    static final String REGISTER = "SIPRI AT Database ID,Supplier,Recipient,Designation,Delivery year,TIV delivery"
            + " values,Local production";

    private final DataScope scope;

    @TempDir
    Path folder;

    DataDir data;

    ReadFolder(DataScope scope) {
        this.scope = scope;
    }

    @BeforeEach
    void folder() {
        data = new DataDir(folder);
    }

    Observations read() throws Exception {
        return new DataFolder(folder, data.log()::add, false).read(scope);
    }

    static double value(Optional<Observation> figure) {
        return figure.orElseThrow().value();
    }

    /** What a user was told of the files. */
    void said(String words) {
        assertThat(data.log()).anyMatch(l -> l.contains(words));
    }
}
