package org.alcts.portal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alcts.portal.plan.PlanDrafts;
import org.alcts.portal.plan.PlanNaming;
import org.alcts.portal.plan.PlanReader;
import org.alcts.portal.plan.PlanSummary;
import org.alcts.portal.plan.exchange.ExportedPlan;
import org.alcts.portal.plan.exchange.ImportChoice;
import org.alcts.portal.plan.exchange.ImportedPlan;
import org.alcts.portal.plan.exchange.PlanExport;
import org.alcts.portal.plan.exchange.PlanFileReport.Entry;
import org.alcts.portal.plan.exchange.PlanFileReport.Fate;
import org.alcts.portal.plan.exchange.PlanFormat;
import org.alcts.portal.plan.exchange.PlanImport;
import org.alcts.portal.survey.exchange.export.ExportedFile;
import org.springframework.context.ApplicationContext;

/** {@code plan}: brings anybody's StratML in as a draft, writes plans as files, renames and removes drafts. */
final class PlanCommands implements CommandFamily {

    @Override
    public String usage() {
        return """
            plan import FILE [--key KEY] [--from DAY] [--to DAY] [--dry-run]
                                     makes a draft of a StratML plan, Part 1 or 2, and says what it lacks and what is not carried
            plan export [--plan KEY[.EDITION]] --format stratml1|stratml2|json|csv [--out FILE]
                                     writes the plan in force, or another one; without --out to the standard output
            plan rename KEY[.EDITION] [--name NAME] [--key KEY] [--edition N]
                                     calls a draft otherwise
            plan remove KEY[.EDITION]
                                     takes away a draft that nothing refers to""";
    }

    @Override
    public Set<String> flags() {
        return Set.of("dry-run");
    }

    @Override
    public Set<String> options() {
        return Set.of("key", "from", "to", "plan", "format", "out", "name", "edition");
    }

    @Override
    public boolean understands(CommandArguments asked) {
        return switch (asked.command()) {
            case "plan import", "plan remove" -> asked.words().size() == 3;
            case "plan export" ->
                asked.words().size() == 2
                        && asked.option("format").flatMap(PlanFormat::named).isPresent();
            case "plan rename" ->
                asked.words().size() == 3
                        && Stream.of("name", "key", "edition")
                                .anyMatch(option -> asked.option(option).isPresent());
            default -> false;
        };
    }

    @Override
    public CommandAnswer answer(CommandArguments asked, CommandPortal portal) throws IOException {
        return switch (asked.command()) {
            case "plan export" -> {
                if (asked.json() && asked.option("out").isEmpty()) {
                    throw new CommandRefused("With --json, say by --out where the file goes.");
                }
                yield portal.asOffice(context -> export(asked, context, portal));
            }
            case "plan rename" -> portal.asOffice(context -> rename(asked, context));
            case "plan remove" ->
                portal.asOffice(context -> remove(asked.words().get(2), context));
            default -> takeIn(asked, portal);
        };
    }

    private static CommandAnswer takeIn(CommandArguments asked, CommandPortal portal) throws IOException {
        ImportChoice choice = new ImportChoice(asked.option("key").orElse(null), day(asked, "from"), day(asked, "to"));
        byte[] file = CommandFile.read(asked.words().get(2), PlanImport.LARGEST);
        return portal.asOffice(context -> importPlan(file, choice, asked.has("dry-run"), context));
    }

    private static LocalDate day(CommandArguments asked, String option) {
        try {
            return asked.option(option).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            throw new CommandRefused("--" + option + " wants a day such as 2009-01-12.");
        }
    }

    private static CommandAnswer importPlan(byte[] file, ImportChoice choice, boolean dry, ApplicationContext portal) {
        PlanImport importing = portal.getBean(PlanImport.class);
        ImportedPlan imported = dry ? importing.look(file, choice) : importing.take(file, choice);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("plan", imported.key());
        data.put("edition", imported.edition());
        data.put("name", imported.plan().name());
        data.put("standard", "StratML Part " + imported.part());
        data.put("dryRun", dry);
        data.put("periodFrom", imported.from().toString());
        data.put("periodTo", imported.to().toString());
        data.put("organizations", imported.plan().organizations().size());
        data.put("values", imported.plan().values().size());
        data.put("goals", imported.plan().goals().size());
        data.put("objectives", imported.plan().countObjectives());
        data.put("stakeholders", imported.plan().countStakeholders());
        data.put("indicators", imported.plan().countIndicators());
        data.put("targets", imported.plan().countTargets());
        data.put("results", imported.plan().countResults());
        data.put("lacking", entries(imported, Fate.LACKING));
        data.put("changed", entries(imported, Fate.CHANGED));
        data.put("notCarried", entries(imported, Fate.NOT_CARRIED));
        data.put("noted", entries(imported, Fate.NOTED));
        return new CommandAnswer(data, inWords(imported, dry));
    }

    private static List<Map<String, Object>> entries(ImportedPlan imported, Fate fate) {
        return imported.report().of(fate).stream()
                .map(entry -> {
                    Map<String, Object> line = new LinkedHashMap<>();
                    line.put("place", entry.place());
                    line.put("line", entry.line() == 0 ? null : entry.line());
                    line.put("reason", sentence(entry));
                    return line;
                })
                .toList();
    }

    private static String inWords(ImportedPlan imported, boolean dry) {
        StringBuilder words =
                new StringBuilder("%s %s, edition %d: %s, StratML Part %d, %d goals, %d objectives, %d indicators"
                        .formatted(
                                dry ? "Would become draft" : "Draft",
                                imported.key(),
                                imported.edition(),
                                imported.plan().name(),
                                imported.part(),
                                imported.plan().goals().size(),
                                imported.plan().countObjectives(),
                                imported.plan().countIndicators()));
        for (Fate fate : Fate.values()) {
            List<Entry> entries = imported.report().of(fate);
            if (!entries.isEmpty()) {
                words.append("%n%s".formatted(CommandWords.of("plan-file.fate." + fate)));
                entries.forEach(entry -> words.append("%n  %s%s".formatted(place(entry), sentence(entry))));
            }
        }
        return words.toString();
    }

    private static String place(Entry entry) {
        String line = entry.line() == 0 ? "" : "line " + entry.line();
        if (entry.place().isEmpty()) {
            return line.isEmpty() ? "" : line + ": ";
        }
        return entry.place() + (line.isEmpty() ? "" : ", " + line) + ": ";
    }

    private static String sentence(Entry entry) {
        return CommandWords.of(entry.messageKey(), entry.arguments().toArray());
    }

    private static CommandAnswer export(CommandArguments asked, ApplicationContext portal, CommandPortal to)
            throws IOException {
        PlanFormat format = asked.option("format").flatMap(PlanFormat::named).orElseThrow();
        PlanExport exporting = portal.getBean(PlanExport.class);
        ExportedPlan plan = asked.option("plan")
                .map(name -> named(name, portal.getBean(PlanReader.class))
                        .flatMap(found -> exporting.find(found.key(), found.edition()))
                        .orElseThrow(() -> new CommandRefused("There is no plan " + name + ".")))
                .or(exporting::inForce)
                .orElseThrow(() -> new CommandRefused("No plan is in force; name one by --plan."));
        if (asked.option("out").isEmpty()) {
            ExportedFile.write(to.out(), stream -> format.write(plan, stream));
            return new CommandAnswer(Map.of("plan", plan.page().key()), "");
        }
        Path file = Path.of(asked.option("out").get());
        ExportedFile.write(file, stream -> format.write(plan, stream));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("plan", plan.page().key());
        data.put("edition", plan.page().edition());
        data.put("format", format.word());
        data.put("file", file.toString());
        data.put("bytes", Files.size(file));
        return new CommandAnswer(
                data,
                "%s, edition %d: written to %s"
                        .formatted(plan.page().key(), plan.page().edition(), file));
    }

    private static CommandAnswer rename(CommandArguments asked, ApplicationContext portal) {
        PlanSummary draft = existing(asked.words().get(2), portal);
        PlanNaming was = new PlanNaming(draft.name(), draft.key(), draft.edition());
        PlanNaming wanted = new PlanNaming(
                asked.option("name").orElse(was.name()),
                asked.option("key").orElse(was.key()),
                asked.option("edition").map(PlanCommands::edition).orElse(was.edition()));
        portal.getBean(PlanDrafts.class).rename(was, wanted);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("plan", wanted.key());
        data.put("edition", wanted.edition());
        data.put("name", wanted.name());
        return new CommandAnswer(
                data,
                "%s, edition %d: now %s, edition %d, %s"
                        .formatted(was.key(), was.edition(), wanted.key(), wanted.edition(), wanted.name()));
    }

    private static int edition(String words) {
        try {
            return Integer.parseInt(words);
        } catch (NumberFormatException e) {
            throw new CommandRefused("--edition wants a number.");
        }
    }

    private static CommandAnswer remove(String name, ApplicationContext portal) {
        PlanSummary draft = existing(name, portal);
        portal.getBean(PlanDrafts.class).remove(draft.key(), draft.edition());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("plan", draft.key());
        data.put("edition", draft.edition());
        data.put("removed", true);
        return new CommandAnswer(data, "%s, edition %d: removed".formatted(draft.key(), draft.edition()));
    }

    private static PlanSummary existing(String name, ApplicationContext portal) {
        return named(name, portal.getBean(PlanReader.class))
                .orElseThrow(() -> new CommandRefused("There is no plan " + name + "."));
    }

    /** By its key, the one in force or else the newest; or by key, point and edition. */
    private static Optional<PlanSummary> named(String name, PlanReader plans) {
        return plans.all().stream()
                .filter(plan -> plan.key().equals(name) || (plan.key() + "." + plan.edition()).equals(name))
                .findFirst();
    }
}
