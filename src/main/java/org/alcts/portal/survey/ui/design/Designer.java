package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.survey.editing.Arrangement;
import org.alcts.portal.ui.Notices;

/** The designer's bar and panes, kept in step with the draft. */
class Designer extends Div implements DesignBar.Actions {

    /** What a phone shows of the three panes. */
    private enum Pane {
        OUTLINE,
        EDITOR,
        CHECKS
    }

    private final Draft draft;
    private final Steps steps;
    private final DesignChoices choices;
    private final DesignChecks checks;
    private final SerializableRunnable changed;
    private final DesignBar bar;
    private final PaneSwitch paneSwitch;
    private final OutlinePanel outline;
    private final ChecksPanel checksPanel;
    private final Div messages = new Div();
    private final Div middle = new Div();
    private final FindingsHere findingsHere = new FindingsHere();
    private final Div panes = new Div();
    private final Span said = new Span();
    private Editor editor;
    private List<Finding> findings = List.of();
    private boolean checksOpen;

    /** @param changed runs after every change */
    Designer(Draft draft, DesignChoices choices, DesignChecks checks, SerializableRunnable changed) {
        this.changed = changed;
        this.draft = draft;
        this.choices = choices;
        this.checks = checks;
        this.steps = new Steps(draft);
        this.bar = new DesignBar(draft, this);
        this.paneSwitch = new PaneSwitch(pane -> showPane(Pane.valueOf(pane)), Pane.values());
        this.outline = new OutlinePanel(draft, steps, choices, this::edit);
        this.checksPanel = new ChecksPanel(this::edit, this::checks);
        addClassName("designer");
        messages.addClassName("parts");
        middle.addClassNames("card", "editor-pane");
        panes.addClassName("design-panes");
        panes.add(outline, middle);
        said.addClassName("for-screen-readers");
        said.getElement().setAttribute("aria-live", "polite");
        add(bar, messages, paneSwitch, panes, said);
        outline.outline().onUndo(wanted -> undo());
        outline.outline().onRedo(wanted -> redo());
        draft.watch(this::follow);
        showPane(Pane.OUTLINE);
        follow(Update.ALL);
    }

    private void edit(String key) {
        draft.select(key);
        showPane(Pane.EDITOR);
    }

    private void follow(Update update) {
        changed.run();
        findings = checks.find(draft.questionnaire());
        outline.show(key -> (int)
                findings.stream().filter(finding -> finding.place().equals(key)).count());
        checksPanel.show(findings);
        bar.show(findings.size(), checksOpen);
        findingsHere.show(findings.stream()
                .filter(finding -> finding.place().equals(draft.selected()))
                .map(Finding::sentence)
                .toList());
        showConflict();
        if (!update.keepsEditor()) {
            write();
        }
        switch (update) {
            case NEW -> {
                showPane(Pane.EDITOR);
                editor.focus();
            }
            case GONE -> {
                outline.outline().focus(draft.selected());
                said.setText(getTranslation("survey-design.removed"));
            }
            case KIND -> editor.focusKind();
            case ORDER -> {
                editor.moved();
                said.setText(getTranslation("survey-design.moved"));
            }
            case WORDS, ALL -> {}
        }
    }

    private void showConflict() {
        boolean shown = messages.getElement().getChildCount() > 0;
        boolean conflict = draft.standing() == Draft.Standing.CONFLICT;
        if (conflict && !shown) {
            messages.add(new ConflictPanel(draft));
            messages.scrollIntoView();
        } else if (!conflict) {
            messages.removeAll();
        }
    }

    private void write() {
        middle.removeAll();
        String key = draft.selected();
        Div shown = draft.selectedQuestion()
                .<Div>map(question -> new QuestionEditor(draft, steps, choices, question))
                .or(() -> Arrangement.page(draft.questionnaire(), key).map(page -> new PageEditor(draft, steps, page)))
                .orElseGet(() -> new TextsEditor(draft, steps));
        editor = (Editor) shown;
        middle.add(findingsHere, shown);
    }

    private void showPane(Pane pane) {
        panes.getElement().setAttribute("data-pane", pane.name());
        paneSwitch.show(pane.name());
        if (pane == Pane.CHECKS && !checksOpen) {
            checks();
        }
    }

    @Override
    public void undo() {
        step(draft::undo, "survey-design.undone");
    }

    @Override
    public void redo() {
        step(draft::redo, "survey-design.redone");
    }

    private void step(Runnable step, String done) {
        try {
            step.run();
            said.setText(getTranslation(done));
        } catch (Refused refused) {
            Notices.told(Refusals.sentence(refused));
        }
    }

    @Override
    public void checks() {
        checksOpen = !checksOpen;
        panes.getElement().setAttribute("data-checks", checksOpen ? "open" : "closed");
        if (checksOpen) {
            panes.add(checksPanel);
        } else {
            panes.remove(checksPanel);
        }
        bar.show(findings.size(), checksOpen);
    }

    @Override
    public void preview() {
        new PreviewDialog(draft).open();
    }

    @Override
    public void correct() {
        CorrectionDialog.ask(draft);
    }
}
