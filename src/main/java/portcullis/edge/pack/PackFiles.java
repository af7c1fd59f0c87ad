package portcullis.edge.pack;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import portcullis.core.rule.FactSchema;
import portcullis.core.rule.Overrides;
import portcullis.core.rule.PackProblem;
import portcullis.core.rule.RuleBook;
import portcullis.core.rule.RulePack;

/**
 * The rule packs that ship with the program, and those of a directory. The bundled ones are named in the list
 * {@code portcullis/packs/index.txt}, since a class path cannot be listed.
 */
public final class PackFiles {
    private static final String HOME = "packs/";
    private static final int MOST_CHARACTERS = 2_000_000;

    private PackFiles() {}

    /**
     * The rule book of the bundled packs and those of a directory.
     *
     * @param directory further {@code *.yaml} packs and scenarios; a pack in it stands in place of a bundled one of its name
     * @param schema every fact that conditions may read
     * @throws PackFailure naming pack, line and rule of all that is wrong
     */
    public static RuleBook book(Optional<Path> directory, FactSchema schema, Overrides overrides) {
        var packs = new ArrayList<>(bundled());
        for (RulePack own : directory.map(PackFiles::in).orElse(List.of())) {
            packs.removeIf(pack -> pack.name().equals(own.name()));
            packs.add(own);
        }
        return book(packs, schema, overrides);
    }

    /** The rule book of some packs. */
    public static RuleBook book(List<RulePack> packs, FactSchema schema, Overrides overrides) {
        try {
            return RuleBook.of(packs, schema, overrides);
        } catch (RuleBook.Refused e) {
            throw new PackFailure(e.problems());
        }
    }

    /** The packs and scenarios that ship with the program. */
    public static List<RulePack> bundled() {
        var packs = new ArrayList<RulePack>();
        for (String line : ReferenceFiles.lines(HOME + "index.txt")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                packs.add(read(line.strip(), ReferenceFiles.bytes(HOME + line.strip())));
            }
        }
        return packs;
    }

    private static List<RulePack> in(Path directory) {
        try (Stream<Path> files = Files.walk(directory, 2)) {
            var packs = new ArrayList<RulePack>();
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                packs.add(read(directory.relativize(file).toString(), Files.readAllBytes(file)));
            }
            return packs;
        } catch (IOException e) {
            throw new PackFailure(
                    "reading rule packs from " + directory + " failed; check portcullis.rules.packs and its rights", e);
        }
    }

    /**
     * Reads one pack.
     *
     * @param name the file's name, for messages
     */
    static RulePack read(String name, byte[] bytes) {
        try {
            var options = new LoaderOptions();
            options.setMaxAliasesForCollections(0);
            options.setCodePointLimit(MOST_CHARACTERS);
            Node root = new Yaml(new SafeConstructor(options))
                    .compose(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
            if (root == null) {
                throw new Member.Wrong(1, "", "the file is empty");
            }
            return new PackReader(new Member(root, ""), ReferenceFiles.sha256(bytes)).read();
        } catch (Member.Wrong e) {
            throw new PackFailure(List.of(new PackProblem(name, e.line(), e.where(), String.valueOf(e.getMessage()))));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new PackFailure(List.of(new PackProblem(name, line, "", "no YAML: " + e.getProblem())));
        } catch (YAMLException e) {
            throw new PackFailure(List.of(new PackProblem(name, 0, "", "no YAML: " + e.getMessage())));
        }
    }
}
