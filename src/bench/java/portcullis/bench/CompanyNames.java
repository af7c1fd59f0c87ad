package portcullis.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * Names of companies that are on no list, read from text files (one name per line), CSV files (a named column, else
 * "name") and the SEC's ticker file (JSON objects with a "title"), each plain or gzip. What an exchange adds to a name (share class,
 * state, depositary receipt) is taken off, and funds are left out, as nobody orders from them.
 */
final class CompanyNames {
    private CompanyNames() {}

    /** The companies used, and how many were left out because they are listed. */
    record Benign(List<String> names, int listed) {}

    /** So many of the companies that bear no listed name, with or without legal form; the same seed draws the same. */
    static Benign draw(List<String> files, Ground ground, int count, long seed) {
        Set<String> all = new TreeSet<>();
        files.forEach(file -> all.addAll(read(file)));
        Set<String> listed = new LinkedHashSet<>();
        for (Ground.Named named : ground.named()) {
            listed.add(Plain.letters(named.text()));
            listed.add(Plain.withoutForm(named.text()));
        }
        var benign = new ArrayList<String>();
        for (String name : all) {
            if (!listed.contains(Plain.letters(name)) && !listed.contains(Plain.withoutForm(name))) {
                benign.add(name);
            }
        }
        int left = all.size() - benign.size();
        Collections.shuffle(benign, new Random(seed));
        return new Benign(List.copyOf(benign.subList(0, Math.min(count, benign.size()))), left);
    }

    static Set<String> read(String file) {
        int colon = file.lastIndexOf(':');
        String column = colon > 1 ? file.substring(colon + 1) : "name";
        Path path = Path.of(colon > 1 ? file.substring(0, colon) : file);
        var names = new TreeSet<String>();
        try (BufferedReader in = open(path)) {
            String kind = path.getFileName().toString().replaceAll("\\.gz$", "");
            if (kind.endsWith(".csv")) {
                try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
                    rows.forEach(row -> row.findField(column).ifPresent(name -> add(name, names)));
                }
            } else if (kind.endsWith(".json")) {
                JsonObject companies = Json.createReader(in).readObject();
                companies.values().forEach(one -> add(one.asJsonObject().getString("title"), names));
            } else {
                in.lines().forEach(name -> add(name, names));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the companies in " + path, e);
        }
        return names;
    }

    static BufferedReader open(Path path) throws IOException {
        InputStream in = Files.newInputStream(path);
        InputStream plain = path.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }

    private static void add(String name, Set<String> names) {
        String cleaned = name.replaceAll("\\s*/\\s*[A-Za-z ]{2,4}/?\\s*$", "")
                .replaceAll("(?i),?\\s*\\(?class [A-Z]\\)?$", "")
                .strip();
        boolean fund = cleaned.matches("(?i).*\\b(fund|funds|etf|lof)\\b.*");
        if (cleaned.length() > 1 && !fund) {
            names.add(cleaned);
        }
    }
}
