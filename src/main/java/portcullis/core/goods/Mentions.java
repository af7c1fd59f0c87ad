package portcullis.core.goods;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The products that a text names: those that may be taken for named, and the question to ask where a name stands in doubtful
 * company. Names of namesakes ({@code H100 hex bolt}) are left out.
 */
final class Mentions {
    private static final int REACH = 12;

    private final Reading reading;
    private final Clues clues;
    private final Head head;
    private final List<Mention> taken = new ArrayList<>();
    /** Names that the description uses for other goods; a part number that repeats one means the same. */
    private final Set<String> foreign = new HashSet<>();

    private Optional<String> question = Optional.empty();
    private Sense relation = Sense.NEUTRAL;

    private Mentions(Reading reading, Clues clues) {
        this.reading = reading;
        this.clues = clues;
        this.head = Head.of(reading);
    }

    static Mentions of(Reading reading, Clues clues) {
        var mentions = new Mentions(reading, clues);
        for (int i = 0; i < reading.size(); i++) {
            Sense sense = reading.sense(i);
            if (sense == Sense.WITH || sense == Sense.FOR) {
                mentions.relation = sense;
            } else if (sense == Sense.PRODUCT) {
                int at = i;
                reading.at(i).word().name().ifPresent(name -> mentions.judge(at, name));
            }
        }
        return mentions;
    }

    List<Mention> taken() {
        return taken;
    }

    Optional<String> question() {
        return question;
    }

    Head head() {
        return head;
    }

    private void judge(int index, Name name) {
        Company company = foreign.contains(name.text()) ? Company.FOREIGN : company(index, name);
        if (company == Company.FOREIGN) {
            foreign.add(name.text());
            return;
        }
        if (company == Company.SILENT) {
            ask("'" + name.text() + "' may be the accelerator of that name; what are the goods?");
        } else if (isAccessory()) {
            ask("The text names '" + name.text()
                    + "' beside other goods; is it the accelerator itself, or a part or service for it?");
        } else if (inPortable(index, name)) {
            ask("'" + name.text()
                    + "' in a portable computer is another circuit than the board of that name; which TPP has it?");
        } else {
            taken.add(Mention.of(reading, index, name));
        }
    }

    private void ask(String what) {
        if (question.isEmpty()) {
            question = Optional.of(what);
        }
    }

    /** What the words around a name say of it. */
    private enum Company {
        FITTING,
        SILENT,
        FOREIGN
    }

    private Company company(int index, Name name) {
        if (name.strength() == Name.Strength.SURE || clues.strong()) {
            return Company.FITTING;
        }
        boolean ordinary = head.isOrdinary();
        boolean hinting = clues.tariff();
        boolean others = false;
        int from = Math.max(0, index - REACH);
        int to = Math.min(reading.size(), index + REACH + 1);
        for (int i = from; i < to; i++) {
            Sense sense = reading.sense(i);
            if (sense == Sense.TELLING || sense == Sense.COMPUTING || (i != index && isSure(i))) {
                return Company.FITTING;
            }
            ordinary |= sense == Sense.ORDINARY || sense == Sense.PORTABLE;
            hinting |= sense == Sense.HINTING || sense == Sense.HOST;
            others |= sense == Sense.OTHER || sense == Sense.CODE || sense == Sense.UNREAD;
        }
        if (ordinary) {
            boolean contained = relation == Sense.WITH && name.strength() == Name.Strength.LIKELY;
            return contained ? Company.SILENT : Company.FOREIGN;
        }
        if (hinting) {
            return Company.FITTING;
        }
        return name.strength() == Name.Strength.LIKELY ? likely(others) : weak(others);
    }

    private boolean isSure(int i) {
        return reading.at(i)
                .word()
                .name()
                .filter(name -> name.strength() == Name.Strength.SURE)
                .isPresent();
    }

    private static Company likely(boolean others) {
        return others ? Company.SILENT : Company.FITTING;
    }

    private static Company weak(boolean others) {
        return others ? Company.FOREIGN : Company.SILENT;
    }

    /** Whether the head is of another kind and the name is not what it contains. */
    private boolean isAccessory() {
        return switch (relation) {
            case WITH -> false;
            case FOR ->
                head.sense() != Sense.COMPUTING && head.sense() != Sense.PRODUCT && head.sense() != Sense.NEUTRAL;
            default -> head.isOrdinary();
        };
    }

    private boolean inPortable(int index, Name name) {
        boolean board = name.text().contains("RTX");
        for (int i = Math.max(0, index - REACH); board && i < Math.min(reading.size(), index + REACH + 1); i++) {
            if (reading.sense(i) == Sense.PORTABLE) {
                return true;
            }
        }
        return false;
    }
}
