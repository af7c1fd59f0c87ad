package portcullis.flow;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import portcullis.core.intake.FileProblem;
import portcullis.core.watchlist.Edition;
import portcullis.flow.port.Editions;
import portcullis.flow.port.ListReader;

/**
 * Carries editions to a site that reaches no publisher: a ZIP archive with the list file as it was published, a manifest that names the
 * edition and the file's digest, and a signature over the manifest. An archive that was tampered with, or that nobody trusted signed,
 * is refused.
 */
public final class CarryEditions {
    private static final String MANIFEST = "manifest.txt";
    private static final String SIGNATURE = "manifest.sig";
    private static final String FILE = "list";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int SMALL = 1 << 16;

    private final Editions editions;
    private final AdoptEdition adopting;
    private final AdoptEdition.Spooling spooling;
    private final BundleKeys keys;

    public CarryEditions(Editions editions, AdoptEdition adopting, AdoptEdition.Spooling spooling, BundleKeys keys) {
        this.editions = editions;
        this.adopting = adopting;
        this.spooling = spooling;
        this.keys = keys;
    }

    public boolean canSign() {
        return keys.signing().isPresent();
    }

    /** Writes the bundle of an edition. The same edition gives the same bytes. */
    public void write(Editions.Adopted adopted, OutputStream target) {
        byte[] manifest = manifest(adopted).getBytes(StandardCharsets.UTF_8);
        byte[] signature = keys.sign(manifest)
                .orElseThrow(() -> new IllegalStateException("there is no key to sign bundles with"));
        Path file = spooling.directory().resolve("bundle-" + UUID.randomUUID());
        try (var zip = new ZipOutputStream(target)) {
            Files.createDirectories(spooling.directory());
            editions.copyFile(adopted.edition().id(), file);
            put(zip, MANIFEST, manifest);
            put(zip, SIGNATURE, HexFormat.of().formatHex(signature).getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(entry(FILE));
            Files.copy(file, zip);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "writing the bundle of " + adopted.edition().id(), e);
        } finally {
            Scratch.remove(file);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    private static String manifest(Editions.Adopted adopted) {
        Edition edition = adopted.edition();
        return String.join(
                "\n",
                "portcullis-bundle: 1",
                "edition: " + edition.id(),
                "source: " + edition.source(),
                "published: " + edition.published(),
                "sha256: " + edition.sha256(),
                "entries: " + edition.entries(),
                "file: " + adopted.fileName().replaceAll("[\\r\\n]", " "),
                "");
    }

    /** Puts the edition of a bundle in force, as {@link AdoptEdition} does with a list file. */
    public AdoptEdition.Adoption adopt(InputStream bundle, AdoptEdition.Terms terms, String who) {
        try (Spool spool = Spool.of(bundle, spooling.directory(), spooling.bytesLimit())) {
            if (spool.isOver()) {
                return refused("over-limit", "at most " + spooling.bytesLimit() + " bytes", "more");
            }
            try (var zip = new ZipFile(spool.file().toFile())) {
                return adopt(zip, terms, who);
            } catch (ZipException broken) {
                return refused("broken-bundle", "a whole ZIP archive", "one that breaks off, or another file");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading a bundle", e);
        }
    }

    private AdoptEdition.Adoption adopt(ZipFile zip, AdoptEdition.Terms terms, String who) throws IOException {
        Optional<byte[]> manifest = small(zip, MANIFEST);
        Optional<byte[]> signature = small(zip, SIGNATURE).flatMap(CarryEditions::unhexed);
        ZipEntry file = zip.getEntry(FILE);
        if (manifest.isEmpty() || signature.isEmpty() || file == null) {
            return refused("broken-bundle", "a manifest, its signature and a list file", "not all of them");
        }
        if (!keys.trust(manifest.get(), signature.get())) {
            return refused("untrusted-bundle", "the signature of a trusted key over the manifest", "none that holds");
        }
        Map<String, String> facts = facts(new String(manifest.get(), StandardCharsets.UTF_8));
        String digest = digest(zip.getInputStream(file));
        if (!digest.equals(facts.get("sha256"))) {
            return refused("tampered-bundle", "the list file with SHA-256 " + facts.get("sha256"), digest);
        }
        var claim = new ListReader.Claim(
                Optional.empty(),
                Optional.of(facts.getOrDefault("source", "")),
                Optional.of(LocalDate.parse(facts.getOrDefault("published", ""))));
        try (InputStream in = zip.getInputStream(file)) {
            return adopting.adopt(claim, terms, who, in, facts.getOrDefault("file", "list"));
        }
    }

    private static Optional<byte[]> small(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(SMALL + 1);
            return Optional.of(content).filter(bytes -> bytes.length <= SMALL);
        }
    }

    private static Optional<byte[]> unhexed(byte[] text) {
        try {
            return Optional.of(HexFormat.of().parseHex(new String(text, StandardCharsets.US_ASCII).strip()));
        } catch (IllegalArgumentException notHex) {
            return Optional.empty();
        }
    }

    private static Map<String, String> facts(String manifest) {
        var facts = new LinkedHashMap<String, String>();
        manifest.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                facts.put(line.substring(0, colon), line.substring(colon + 2));
            }
        });
        return facts;
    }

    /** Reads at most one byte more than a list may have; then the digest is of another file. */
    private String digest(InputStream in) throws IOException {
        try (in) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[SMALL];
            long seen = 0;
            for (int read = in.read(buffer); read >= 0 && seen <= spooling.bytesLimit(); read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                seen += read;
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static AdoptEdition.Adoption refused(String type, String expected, String seen) {
        return new AdoptEdition.Refused(new FileProblem(
                type,
                "The bundle is not taken",
                "bundle",
                expected,
                seen,
                "Carry the bundle over again from the site that made it; the last good edition stays in force."));
    }
}
