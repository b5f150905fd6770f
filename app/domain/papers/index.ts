/** The shelf of papers: one line each. */
import { awardClosing } from '#app/domain/papers/award/closing'
import { awardRegister } from '#app/domain/papers/award/register'
import { fileCatalogue } from '#app/domain/papers/file/catalogue'
import { courseRegister } from '#app/domain/papers/file/course-register'
import { fileCover } from '#app/domain/papers/file/cover'
import { mediationAgreement } from '#app/domain/papers/mediation/agreement'
import { mediationApplication } from '#app/domain/papers/mediation/application'
import { mediationCover } from '#app/domain/papers/mediation/cover'
import { mediationEnded } from '#app/domain/papers/mediation/ended'
import { mediationInquiry } from '#app/domain/papers/mediation/inquiry'
import { mediationOralAgreement } from '#app/domain/papers/mediation/oral-agreement'
import { mediationRefusal } from '#app/domain/papers/mediation/refusal'
import { mediationRegister } from '#app/domain/papers/mediation/register'
import { mediationRights } from '#app/domain/papers/mediation/rights'
import { mediationSession } from '#app/domain/papers/mediation/session'
import { mediationVisit } from '#app/domain/papers/mediation/visit'
import { reviewAcceptance } from '#app/domain/papers/review/acceptance'
import { reviewApplication } from '#app/domain/papers/review/application'
import { reviewCorrection } from '#app/domain/papers/review/correction'
import { reviewDecision } from '#app/domain/papers/review/decision'
import { reviewDismissal } from '#app/domain/papers/review/dismissal'
import { reviewExtension } from '#app/domain/papers/review/extension'
import { reviewHearingNotice } from '#app/domain/papers/review/hearing-notice'
import { reviewMediation } from '#app/domain/papers/review/mediation'
import { reviewOpinion } from '#app/domain/papers/review/opinion'
import { reviewOralApplication } from '#app/domain/papers/review/oral-application'
import { reviewRefusal } from '#app/domain/papers/review/refusal'
import { reviewReplyNotice } from '#app/domain/papers/review/reply-notice'
import { reviewResumption } from '#app/domain/papers/review/resumption'
import { reviewSuspension } from '#app/domain/papers/review/suspension'
import { reviewTermination } from '#app/domain/papers/review/termination'
import { suitAttendance } from '#app/domain/papers/suit/attendance'
import { suitDefence } from '#app/domain/papers/suit/defence'
import { suitRegister } from '#app/domain/papers/suit/register'
import { suitSuggestionReply } from '#app/domain/papers/suit/suggestion-reply'
import type { NamedPaper, PaperKey } from '#app/domain/papers/keys'
import type { Paper } from '#app/domain/papers/paper'
import type { Words } from '#app/domain/words'

export const papers: Readonly<Record<PaperKey, Paper>> = {
  'file-cover': fileCover,
  'file-catalogue': fileCatalogue,
  'course-register': courseRegister,
  'mediation-cover': mediationCover,
  'mediation-application': mediationApplication,
  'mediation-register': mediationRegister,
  'mediation-rights': mediationRights,
  'mediation-refusal': mediationRefusal,
  'mediation-inquiry': mediationInquiry,
  'mediation-session': mediationSession,
  'mediation-agreement': mediationAgreement,
  'mediation-oral-agreement': mediationOralAgreement,
  'mediation-ended': mediationEnded,
  'mediation-visit': mediationVisit,
  'review-application': reviewApplication,
  'review-oral-application': reviewOralApplication,
  'review-acceptance': reviewAcceptance,
  'review-refusal': reviewRefusal,
  'review-correction': reviewCorrection,
  'review-reply-notice': reviewReplyNotice,
  'review-hearing-notice': reviewHearingNotice,
  'review-suspension': reviewSuspension,
  'review-resumption': reviewResumption,
  'review-extension': reviewExtension,
  'review-decision': reviewDecision,
  'review-dismissal': reviewDismissal,
  'review-mediation': reviewMediation,
  'review-termination': reviewTermination,
  'review-opinion': reviewOpinion,
  'award-register': awardRegister,
  'award-closing': awardClosing,
  'suit-register': suitRegister,
  'suit-defence': suitDefence,
  'suit-attendance': suitAttendance,
  'suit-suggestion-reply': suitSuggestionReply,
}

export const paperWords = (named: NamedPaper): Words => (typeof named === 'string' ? papers[named].name : named)
