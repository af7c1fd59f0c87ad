package portcullis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portcullis.core.intake.FileProblem;
import portcullis.core.watchlist.Plausibility;
import portcullis.flow.AdoptEdition;
import portcullis.flow.BundleKeys;
import portcullis.flow.CarryEditions;

/** Editions carried from a site with a key to a site that trusts it. */
final class BundlesTest {
    private static final String LIST = "name,country\nKormash Alfatek Ltd,RU\nVelton Zhongxin GmbH,DE\n";

    @TempDir
    Path directory = Path.of("");

    private PlainProgram site(String name) {
        return new PlainProgram("bundles-" + name + directory.getFileName(), directory);
    }

    private CarryEditions carrying(PlainProgram program, BundleKeys keys) {
        var spooling = new AdoptEdition.Spooling(directory, 1 << 20, new Plausibility(0.1));
        return new CarryEditions(program.ports.editions(), program.adopting, spooling, keys);
    }

    private BundleKeys keys(KeyPair pair) throws IOException {
        return BundleKeys.read(
                Optional.of(pem("PRIVATE KEY", pair.getPrivate())), Optional.of(pem("PUBLIC KEY", pair.getPublic())));
    }

    private Path pem(String kind, Key key) throws IOException {
        String text = Base64.getMimeEncoder().encodeToString(key.getEncoded());
        return Files.writeString(
                Files.createTempFile(directory, "key", ".pem"),
                "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n");
    }

    private byte[] bundle(PlainProgram program, BundleKeys keys) {
        program.adopting
                .adopt(
                        "deny-2026-11-02.csv",
                        portcullis.flow.port.ListReader.Claim.NONE,
                        "ann",
                        new ByteArrayInputStream(LIST.getBytes(StandardCharsets.UTF_8)))
                .fold(inForce -> inForce, problem -> {
                    throw new AssertionError(problem.sentence());
                });
        var bytes = new ByteArrayOutputStream();
        carrying(program, keys).write(program.ports.editions().list().get(0), bytes);
        return bytes.toByteArray();
    }

    private String outcome(PlainProgram program, BundleKeys keys, byte[] bundle) {
        return carrying(program, keys)
                .adopt(new ByteArrayInputStream(bundle), AdoptEdition.Terms.IF_PLAUSIBLE, "bob")
                .fold(inForce -> inForce.adopted().edition().id(), FileProblem::type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ed25519", "RSA"})
    void an_edition_is_the_same_on_the_other_site(String algorithm) throws IOException, GeneralSecurityException {
        BundleKeys keys = keys(KeyPairGenerator.getInstance(algorithm).generateKeyPair());
        PlainProgram there = site("there" + algorithm);
        PlainProgram here = site("here" + algorithm);

        String id = outcome(here, keys, bundle(there, keys));

        assertThat(id).isEqualTo(there.ports.editions().list().get(0).edition().id());
        assertThat(here.desk.inForce().watchlist().size()).isEqualTo(2);
    }

    @Test
    void a_bundle_that_was_changed_or_that_nobody_trusted_signed_is_refused()
            throws IOException, GeneralSecurityException {
        BundleKeys keys = keys(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        BundleKeys others = keys(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        byte[] bundle = bundle(site("there"), keys);
        PlainProgram here = site("here");

        assertThat(outcome(here, others, bundle)).isEqualTo("untrusted-bundle");
        assertThat(outcome(here, keys, with(bundle, "list", LIST.replace("Velton", "Valton"))))
                .isEqualTo("tampered-bundle");
        assertThat(outcome(here, keys, with(bundle, "manifest.txt", "edition: x\n")))
                .isEqualTo("untrusted-bundle");
        assertThat(outcome(here, keys, LIST.getBytes(StandardCharsets.UTF_8))).isEqualTo("broken-bundle");
        assertThat(here.desk.inForce().watchlist().size()).isZero();
    }

    private static byte[] with(byte[] bundle, String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(bundle));
                var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(name) ? content.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
            }
        }
        return bytes.toByteArray();
    }
}
