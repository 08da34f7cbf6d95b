/** The screens of the measures, and the parts of them that stand on other dashboards. */
package org.alcts.portal.board.ui.measure;
