package portcullis.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.JaroWinklerDistance;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * What is usually built with Lucene: the names cut into groups of three letters, the fifty best by BM25 from an index in
 * memory, and those compared by Jaro-Winkler. Results are not cached.
 */
final class TrigramIndex implements Engine {
    private static final String FIELD = "name";
    private static final int CANDIDATES = 50;
    private static final int GROUP = 3;

    private final FlatNames names;
    private final IndexSearcher searcher;
    private final JaroWinklerDistance likeness = new JaroWinklerDistance();

    TrigramIndex(FlatNames names) {
        this.names = names;
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(new Trigrams()))) {
                for (int at = 0; at < names.size(); at++) {
                    var document = new Document();
                    document.add(new TextField(FIELD, padded(names.text(at)), Field.Store.NO));
                    document.add(new StoredField("at", at));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setQueryCache(null);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot build an index in memory", e);
        }
    }

    private static final class Trigrams extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new NGramTokenizer(GROUP, GROUP));
        }
    }

    /** With blanks around, so that first and last letters count too. */
    private static String padded(String text) {
        return " " + text + " ";
    }

    @Override
    public String title() {
        return "Lucene trigrams BM25, 50 candidates, Jaro-Winkler";
    }

    @Override
    public List<Hit> hits(String name, double floor) {
        String text = FlatNames.flat(name);
        String padded = padded(text);
        var groups = new TreeSet<String>();
        for (int at = 0; at + GROUP <= padded.length(); at++) {
            groups.add(padded.substring(at, at + GROUP));
        }
        var query = new BooleanQuery.Builder();
        groups.stream()
                .limit(IndexSearcher.getMaxClauseCount())
                .forEach(group -> query.add(new TermQuery(new Term(FIELD, group)), BooleanClause.Occur.SHOULD));
        Map<Integer, Double> scores = new HashMap<>();
        try {
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc found : searcher.search(query.build(), CANDIDATES).scoreDocs) {
                int at =
                        stored.document(found.doc).getField("at").numericValue().intValue();
                double score = likeness.getDistance(text, names.text(at));
                if (score >= floor) {
                    scores.put(at, score);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot search an index in memory", e);
        }
        return names.hits(scores);
    }
}
