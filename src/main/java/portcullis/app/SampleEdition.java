package portcullis.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import portcullis.flow.AdoptEdition;
import portcullis.flow.port.ListReader;

/**
 * The list edition that ships with the program, for a start without any other. It is marked SAMPLE wherever it shows, and any real list
 * takes its place.
 */
final class SampleEdition {
    static final String FILE = "sample-edition-2026-11-01.json";

    private final AdoptEdition adopting;

    SampleEdition(AdoptEdition adopting) {
        this.adopting = adopting;
    }

    void adopt() {
        try (InputStream in = SampleEdition.class.getResourceAsStream("/portcullis/lists/" + FILE)) {
            if (in == null) {
                throw new IOException("portcullis/lists/" + FILE + " is not in the program");
            }
            adopting.adopt(FILE, ListReader.Claim.NONE, "first start", in).fold(inForce -> inForce, problem -> {
                throw new IllegalStateException("the sample edition cannot be read: " + problem.sentence());
            });
        } catch (IOException e) {
            throw new UncheckedIOException("reading the sample edition", e);
        }
    }
}
