package portcullis.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * The legal forms that the generator knows, in the ways in which they are written. Compiled for the benchmark by hand and
 * on purpose apart from the program's own: what the one forgets the other must not.
 */
final class LegalForms {
    /** Writings of one form on a line; any may stand for any other. */
    private static final String[] SAME = {
        "Ltd.|Limited|Ltd|LTD.|Ltda",
        "Co., Ltd.|Co. Ltd|Company Limited|Co.,Ltd.|Co Ltd|Company Ltd|Co., Limited|CO.,LTD",
        "Corp., Ltd.|Corporation Limited|Corporation Ltd|Corp Ltd",
        "LLC|L.L.C.|Limited Liability Company|OOO|Obshchestvo s Ogranichennoy Otvetstvennostyu"
                + "|Obshchestvo s Ogranichennoi Otvetstvennostyu|OBSHCHESTVO S OGRANICHENNOI OTVETSTVENNOSTIU",
        "JSC|Joint Stock Company|Joint-Stock Company|AO|J.S.C.|Aktsionernoe Obshchestvo|Aktsionernoye Obshchestvo",
        "PJSC|Public Joint Stock Company|PAO|Publichnoe Aktsionernoe Obshchestvo|Public Joint-Stock Company",
        "OJSC|Open Joint Stock Company|OAO|Open Joint-Stock Company|Otkrytoe Aktsionernoe Obshchestvo",
        "CJSC|Closed Joint Stock Company|ZAO|Closed Joint-Stock Company|Zakrytoe Aktsionernoe Obshchestvo",
        "GmbH|G.m.b.H.|Gesellschaft mit beschraenkter Haftung",
        "AG|Aktiengesellschaft",
        "Inc.|Incorporated|Inc",
        "Corp.|Corporation|Corp",
        "Co.|Company|Co",
        "S.A.|SA|Sociedad Anonima|Societe Anonyme",
        "S.A. de C.V.|SA DE CV|S.A. DE C.V|Sociedad Anonima de Capital Variable",
        "S.R.L.|SRL|S.r.l.",
        "S. de R.L. de C.V.|S DE RL DE CV|S. DE R.L. DE C.V",
        "S.A.S.|SAS|Sociedad por Acciones Simplificada",
        "S.p.A.|SpA|Societa per Azioni",
        "B.V.|BV|Besloten Vennootschap",
        "N.V.|NV",
        "Pte. Ltd.|Pte Ltd|Private Limited|PTE. LIMITED",
        "Pvt. Ltd.|Pvt Ltd|Private Limited|(Pvt) Ltd|(Private) Limited",
        "Sdn. Bhd.|Sdn Bhd|Sendirian Berhad",
        "FZE|F.Z.E.|Free Zone Establishment",
        "FZCO|FZ-CO|Free Zone Company",
        "FZ-LLC|FZ LLC|FZ L.L.C.",
        "A.S.|AS|Anonim Sirketi|A.Ş.",
        "Ltd. Sti.|Limited Sirketi|LTD STI|Ltd. Şti.",
        "d.o.o.|DOO|D.O.O",
        "s.r.o.|SRO|spol. s r.o.",
        "Sp. z o.o.|SP Z O O|Spolka z ograniczona odpowiedzialnoscia",
        "Oy|OY|Osakeyhtio",
        "AB|Aktiebolag",
        "PLC|P.L.C.|Public Limited Company",
        "LLP|L.L.P.|Limited Liability Partnership",
        "LP|L.P.|Limited Partnership",
        "K.K.|KK|Kabushiki Kaisha",
        "PT|P.T.|Perseroan Terbatas",
        "S.A.L.|SAL|Societe Anonyme Libanaise",
        "W.L.L.|WLL|With Limited Liability",
        "EOOD|E.O.O.D.|Ednolichno OOD",
        "Est.|Establishment|Est"
    };

    private static final List<Form> FORMS = forms();

    private LegalForms() {}

    /** One form: its letters as small ASCII words, and the line of its writings. */
    private record Form(List<String> words, List<String> writings) {}

    /** Where a form stands in a name. */
    record Found(String before, String form, String after, boolean leads, List<String> writings) {
        /** The name without the form. */
        String rest() {
            return leads ? after.strip() : before.strip();
        }
    }

    private static List<Form> forms() {
        var forms = new ArrayList<Form>();
        for (String line : SAME) {
            List<String> writings = List.of(line.split("\\|", -1));
            for (String writing : writings) {
                forms.add(new Form(Words.plain(writing), writings));
            }
        }
        forms.sort((a, b) -> b.words().size() - a.words().size());
        return forms;
    }

    /** The longest form that ends the name, else the longest that begins it; never the whole name. */
    static Optional<Found> in(String name) {
        List<Words.Span> spans = Words.spans(name);
        List<String> words = spans.stream().map(Words.Span::plain).toList();
        for (Form form : FORMS) {
            int from = words.size() - form.words().size();
            if (from > 0 && words.subList(from, words.size()).equals(form.words())) {
                int start = opened(name, spans.get(from).start());
                return Optional.of(new Found(
                        trimmed(name.substring(0, start)), name.substring(start), "", false, form.writings()));
            }
        }
        for (Form form : FORMS) {
            int length = form.words().size();
            if (length < words.size() && words.subList(0, length).equals(form.words())) {
                int end = spans.get(length).start();
                return Optional.of(
                        new Found("", name.substring(0, end).strip(), name.substring(end), true, form.writings()));
            }
        }
        return Optional.empty();
    }

    /** The start of a form, with a parenthesis that opens before it. */
    private static int opened(String name, int start) {
        return start > 0 && name.charAt(start - 1) == '(' ? start - 1 : start;
    }

    private static String trimmed(String name) {
        return name.replaceAll("[\\s,;-]+$", "");
    }

    /** The name without the forms at its ends. */
    static String without(String name) {
        String rest = name;
        for (Optional<Found> form = in(rest); form.isPresent(); form = in(rest)) {
            rest = form.get().rest();
        }
        return rest;
    }

    /** The words of a name that are not its form's. */
    static List<Words.Span> outside(String name) {
        List<Words.Span> words = new ArrayList<>(Words.spans(name));
        in(name).ifPresent(form -> words.removeIf(word -> form.leads()
                ? word.start() < name.length() - form.after().length()
                : word.end() > form.before().length()));
        return words;
    }

    /** The name with its form written in another way; empty for a name without one. */
    static Optional<String> rewritten(String name, Random random) {
        return in(name).map(found -> {
            String other = pick(found.writings(), random);
            String form = name.equals(name.toUpperCase(Locale.ROOT)) ? other.toUpperCase(Locale.ROOT) : other;
            return found.leads()
                    ? (random.nextBoolean() ? form + " " + found.rest() : found.rest() + " " + form)
                    : found.rest() + (random.nextBoolean() ? ", " : " ") + form;
        });
    }

    private static String pick(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
