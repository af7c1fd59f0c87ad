package portcullis.core.screen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import portcullis.core.subject.Answers;
import portcullis.core.subject.Known;
import portcullis.core.subject.Matter;
import portcullis.core.subject.Use;

/**
 * Finds the topics of a text in one pass over its words. Rules read the topics in place of the text, because texts differ from row to
 * row and topics do not, so that what a rule decided can be remembered.
 */
final class Topics {
    private static final Map<String, List<Phrase>> BY_FIRST_WORD = phrases();
    private static final Map<Matter, Topic> BY_MATTER = Map.of(
            Matter.NUCLEAR, Topic.NUCLEAR,
            Matter.MARITIME_NUCLEAR, Topic.MARITIME_NUCLEAR,
            Matter.MISSILE, Topic.MISSILE,
            Matter.MASS_DESTRUCTION, Topic.MISSILE,
            Matter.CHEMICAL_BIOLOGICAL, Topic.CHEMICAL_BIOLOGICAL,
            Matter.MILITARY_INTELLIGENCE, Topic.MILITARY_INTELLIGENCE,
            Matter.VESSEL, Topic.VESSEL,
            Matter.CHIP_FACILITY, Topic.CHIP_MAKING,
            Matter.CHIP_EQUIPMENT, Topic.CHIP_EQUIPMENT,
            Matter.CHIP_DESIGN, Topic.CHIP_DESIGN);
    private static final Map<Topic, List<String>> SIGNS = signs();
    private static final int LATIN_ENDS = 0x250;

    private Topics() {}

    /** A phrase as its words; one that is passed over hides those of its topic that begin within it. */
    private record Phrase(List<String> words, Topic topic, boolean passedOver) {
        boolean startsAt(List<String> text, int at) {
            int end = at + words.size();
            return end <= text.size() && text.subList(at, end).equals(words);
        }
    }

    /** The names of the topics, in their order. */
    static List<String> of(String text) {
        return names(in(text));
    }

    /** The topics of a stated use: those of its words, and those that it or an answer states outright. */
    static List<String> of(Use use, Answers answers) {
        Set<Topic> found = in(use.text().asOptional().orElse(""));
        addStated(found, Topic.MILITARY, use.military());
        addStated(found, Topic.SUPERCOMPUTER, use.supercomputer());
        addStated(found, Topic.CHIP_MAKING, use.advancedNodeFacility());
        BY_MATTER.forEach((matter, topic) -> addStated(found, topic, answers.to(matter)));
        return names(found);
    }

    private static void addStated(Set<Topic> found, Topic topic, Known<Boolean> stated) {
        if (stated.asOptional().orElse(false)) {
            found.add(topic);
        }
    }

    private static List<String> names(Set<Topic> topics) {
        return topics.isEmpty() ? List.of() : topics.stream().map(Topic::name).toList();
    }

    private static Set<Topic> in(String text) {
        Set<Topic> found = EnumSet.noneOf(Topic.class);
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> words = words(lower);
        var hiddenTo = new EnumMap<Topic, Integer>(Topic.class);
        for (int at = 0; at < words.size(); at++) {
            add(found, words, at, hiddenTo);
        }
        if (lower.chars().anyMatch(letter -> letter >= LATIN_ENDS)) {
            addSigns(found, lower);
        }
        return found;
    }

    private static void add(Set<Topic> found, List<String> words, int at, Map<Topic, Integer> hiddenTo) {
        List<Phrase> phrases = BY_FIRST_WORD.getOrDefault(words.get(at), List.of());
        for (Phrase phrase : phrases) {
            if (phrase.passedOver() && phrase.startsAt(words, at)) {
                hiddenTo.put(phrase.topic(), at + phrase.words().size());
            }
        }
        for (Phrase phrase : phrases) {
            boolean counts = !phrase.passedOver() && at >= hiddenTo.getOrDefault(phrase.topic(), 0);
            if (counts && phrase.startsAt(words, at)) {
                found.add(phrase.topic());
            }
        }
    }

    private static void addSigns(Set<Topic> found, String lower) {
        SIGNS.forEach((topic, signs) -> {
            if (signs.stream().anyMatch(lower::contains)) {
                found.add(topic);
            }
        });
    }

    private static List<String> words(String lower) {
        var words = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inWord = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(lower.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static Map<String, List<Phrase>> phrases() {
        var phrases = new HashMap<String, List<Phrase>>();
        for (Topic topic : Topic.values()) {
            topic.said().forEach(text -> put(phrases, text, topic, false));
            topic.unlessSaid().forEach(text -> put(phrases, text, topic, true));
        }
        return phrases;
    }

    private static void put(Map<String, List<Phrase>> phrases, String text, Topic topic, boolean passedOver) {
        List<String> words = words(text);
        phrases.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Phrase(words, topic, passedOver));
    }

    private static Map<Topic, List<String>> signs() {
        var signs = new EnumMap<Topic, List<String>>(Topic.class);
        for (Topic topic : Topic.values()) {
            signs.put(topic, topic.signs());
        }
        return signs;
    }
}
