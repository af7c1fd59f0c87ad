package portcullis.core.subject;

import java.util.List;

/**
 * What a party gives of itself that another party can have as well: telephone numbers, e-mail addresses, websites, the agent that
 * registered it, its officers; each as written. Who shares one of them with a restricted party may be that party under another name.
 */
public record Contacts(
        List<String> phones, List<String> emails, List<String> websites, List<String> agents, List<String> officers) {
    public static final Contacts NONE = new Contacts(List.of(), List.of(), List.of(), List.of(), List.of());

    public Contacts {
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        websites = List.copyOf(websites);
        agents = List.copyOf(agents);
        officers = List.copyOf(officers);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
