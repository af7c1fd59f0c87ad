package portcullis.edge.json;

import java.util.EnumMap;
import java.util.Optional;
import portcullis.core.subject.Answers;
import portcullis.core.subject.Matter;

/** A row's answers: an object of paths, as findings name what is missing, to values of their matters' types. */
final class AnswersJson {
    private AnswersJson() {}

    static void write(Out out, Answers answers) {
        answers.stated().forEach((matter, answer) -> out.fact(matter.path(), Optional.of(answer)));
    }

    static Answers read(Seen seen) {
        Members members = seen.members();
        var stated = new EnumMap<Matter, Object>(Matter.class);
        for (Matter matter : Matter.values()) {
            members.find(matter.path()).ifPresent(value -> stated.put(matter, answer(matter, value)));
        }
        members.end();
        return new Answers(stated);
    }

    private static Object answer(Matter matter, Seen value) {
        return switch (matter.type()) {
            case FLAG -> value.flag();
            case NUMBER -> value.number();
            case TEXT -> value.text();
            case DATE -> value.date();
            case COUNTRY -> value.country();
            case TEXTS -> value.list(Seen::text);
            case COUNTRIES -> value.list(Seen::country);
        };
    }
}
