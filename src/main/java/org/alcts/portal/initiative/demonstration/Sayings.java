package org.alcts.portal.initiative.demonstration;

import java.util.List;
import java.util.Random;

/** What volunteers say of their work, in the demonstration. */
final class Sayings {

    private static final List<String> GOING_ON = List.of(
            "Work goes on as planned. Next comes “%s”.",
            "We met by telephone twice and are where we wanted to be. Next: “%s”.",
            "All is well; the group has divided what is left. The next step is “%s”.",
            "Nothing stands in the way at present. We now turn to “%s”.");
    private static final List<String> STEP_DONE = List.of(
            "“%s” is behind us. Next comes “%s”.",
            "The step “%s” is done, a little later than hoped but well. Next: “%s”.",
            "We finished “%s” and told the committee. What follows is “%s”.");
    private static final List<String> LAST_STEP = List.of(
            "“%s” is behind us; what is left is to look back and report.",
            "The last step, “%s”, is done. We gather what was said and will close it.");
    private static final List<String> BEHIND = List.of(
            "“%s” takes longer than we thought: two of us changed jobs.",
            "We wait for others before “%s” can be done, and have reminded them.",
            "“%s” had to be moved; the conference left no time for it.",
            "The volunteer who had taken on “%s” stepped back. We look for somebody else.");
    private static final List<String> DIFFERS = List.of(
            "The overdue step is done but for a signature; nothing else depends on it.",
            "We moved the work into one block after the conference, so the old dates say little.",
            "What is late is the smallest part; the rest is ahead of its time.");
    private static final List<String> DEFERRED = List.of(
            "Nobody has time for it before the next elections of officers.",
            "We wait for the new cataloging code before we go on.",
            "Money for it is not in this year’s budget; we ask again next year.");
    private static final List<String> DROPPED = List.of(
            "Another unit does nearly the same; we join them.",
            "Too few members were interested to go on.",
            "The subject has moved on since we began.");
    private static final List<String> DROPPED_IDEA =
            List.of("Nobody wanted to lead it.", "The Education Committee has it in its programme already.");
    private static final List<String> RETURNED = List.of(
            "The Board asks for a budget, and for a word with the Program Committee.",
            "The Board asks how this differs from what another section does.");
    private static final List<String> DECLINED = List.of(
            "Not within this year’s budget.",
            "A programme of another division covers the subject at the same conference.");
    private static final List<String> LESSONS = List.of(
            "Ask for the room a year ahead.",
            "Two leaders are better than one: one of them always changes jobs.",
            "Write the text before the web page.",
            "Tell the newsletter early.");

    private final Random random;

    Sayings(Random random) {
        this.random = random;
    }

    /** @param newest title of a step told of for the first time; null for none @param next null when all are done */
    String goingOn(String newest, String next) {
        if (next == null) {
            return newest == null
                    ? "All steps are done; the report is being written."
                    : pick(LAST_STEP).formatted(newest);
        }
        return newest == null ? pick(GOING_ON).formatted(next) : pick(STEP_DONE).formatted(newest, next);
    }

    String behind(String next) {
        return pick(BEHIND).formatted(next);
    }

    String whyItDiffers() {
        return pick(DIFFERS);
    }

    String deferred() {
        return pick(DEFERRED);
    }

    String dropped() {
        return pick(DROPPED);
    }

    String droppedIdea() {
        return pick(DROPPED_IDEA);
    }

    String returned() {
        return pick(RETURNED);
    }

    String declined() {
        return pick(DECLINED);
    }

    String lessons() {
        return pick(LESSONS);
    }

    private String pick(List<String> sayings) {
        return sayings.get(random.nextInt(sayings.size()));
    }
}
