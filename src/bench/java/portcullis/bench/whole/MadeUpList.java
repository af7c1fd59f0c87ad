package portcullis.bench.whole;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A list of the size of the full Consolidated Screening List, in its format, of companies that do not exist. */
public final class MadeUpList {
    private static final int ENTRIES = 26_000;
    /** Far from the numbers of those who order. */
    private static final int FIRST = 50_000_000;

    private MadeUpList() {}

    public static Path write(Path file) throws IOException {
        try (JsonGenerator json = Json.createGenerator(Files.newBufferedWriter(file))) {
            json.writeStartObject().write("total", ENTRIES).writeStartArray("results");
            for (int number = 0; number < ENTRIES; number++) {
                var firm = Firms.of(FIRST + number);
                json.writeStartObject()
                        .write("id", "made-up-" + number)
                        .write("source", "Entity List (EL) - Bureau of Industry and Security")
                        .write("name", firm.name())
                        .writeStartArray("alt_names")
                        .write(Firms.of(FIRST + ENTRIES + number).name())
                        .writeEnd()
                        .writeStartArray("addresses")
                        .writeStartObject()
                        .write("address", firm.address())
                        .write("country", firm.country())
                        .writeEnd()
                        .writeEnd()
                        .write("license_requirement", "All items subject to the EAR.")
                        .write("license_policy", "Presumption of denial.")
                        .writeEnd();
            }
            json.writeEnd().writeEnd();
        }
        return file;
    }
}
