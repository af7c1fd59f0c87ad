package portcullis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Stops what the house style calls too long, too wide, or named for nothing. */
final class TidyTest {
    private static final int FILE_LINES = 400;
    private static final int METHOD_LINES = 50;
    private static final int PARAMETERS = 5;
    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(Impl|Manager|Helper|Utils?|Service|Data|Info)\\.java");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

    @Test
    void files_are_short_and_named_for_something() throws IOException {
        var found = new ArrayList<String>();
        for (Path file : sources(Path.of("src"))) {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() > FILE_LINES) {
                found.add(file + " has " + lines.size() + " lines");
            }
            if (EMPTY_NAME.matcher(file.getFileName().toString()).matches()) {
                found.add(file + " has a name that says nothing");
            }
            if (!file.endsWith("TidyTest.java")
                    && lines.stream().anyMatch(l -> UNFINISHED.matcher(l).find())) {
                found.add(file + " says that it is unfinished");
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void every_package_says_in_one_sentence_what_it_is_for() throws IOException {
        var found = new ArrayList<String>();
        for (Path file : sources(Path.of("src/main/java"))) {
            Path told = file.resolveSibling("package-info.java");
            if (!Files.exists(told)) {
                found.add(file.getParent() + " has no package-info.java");
            } else if (!Files.readString(told).contains("@NullMarked")) {
                found.add(told + " is not @NullMarked");
            }
        }

        assertThat(found.stream().distinct().toList()).isEmpty();
    }

    @Test
    void methods_are_short_and_take_few_parameters() throws IOException {
        assertThat(longMethods(sources(Path.of("src/main/java")))).isEmpty();
    }

    private static List<String> longMethods(List<Path> files) throws IOException {
        var found = new ArrayList<String>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            for (CompilationUnitTree unit : task.parse()) {
                new MethodLengths(Trees.instance(task), unit, found).scan(unit, null);
            }
        }
        return found;
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** Walks a file's methods; a record's constructor takes what the record has, and is not wide for it. */
    private static final class MethodLengths extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final Trees trees;
        private final CompilationUnitTree unit;
        private final List<String> found;

        MethodLengths(Trees trees, CompilationUnitTree unit, List<String> found) {
            this.trees = trees;
            this.unit = unit;
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            String where = unit.getSourceFile().getName() + ": " + method.getName();
            if (method.getBody() != null) {
                var positions = trees.getSourcePositions();
                var lines = unit.getLineMap();
                long length = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()))
                        - lines.getLineNumber(positions.getStartPosition(unit, method.getBody()))
                        + 1;
                if (length > METHOD_LINES) {
                    found.add(where + " has " + length + " lines");
                }
            }
            boolean recordConstructor = method.getReturnType() == null
                    && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
            if (method.getParameters().size() > PARAMETERS && !recordConstructor) {
                found.add(where + " takes " + method.getParameters().size() + " parameters");
            }
            return super.visitMethod(method, null);
        }
    }
}
