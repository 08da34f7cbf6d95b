package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.dialog.Dialog;

class PreviewDialog extends Dialog {
    PreviewDialog(Draft draft) {}
}
