import { useMessages, useSay } from '#app/messages/context'
import { ButtonRow, LinkButton } from './button'
import { Facts } from './facts'
import { Notice } from './notice'
import { Page } from './page'
import type { Trouble } from './trouble'

type OfKind<Kind> = Extract<Trouble, { kind: Kind }>

function RefusedPage({ code, words }: OfKind<'refused'>) {
  const { trouble } = useMessages()
  const say = useSay()
  return (
    <Page title={trouble.refused.title} width="form">
      <Notice tone="bad" title={say(words)}>
        <p>{trouble.refused.next}</p>
      </Notice>
      <p className="quiet">{trouble.refused.code(code)}</p>
    </Page>
  )
}

function FaultPage({ faultId }: OfKind<'fault'>) {
  const { fault } = useMessages().trouble
  return (
    <Page title={fault.title} width="form">
      <p>{fault.what}</p>
      <p>{fault.next}</p>
      <Facts items={[{ label: fault.id, value: <strong className="code">{faultId ?? fault.unknownId}</strong> }]} />
    </Page>
  )
}

function PlainPage({ kind, words }: Exclude<Trouble, { kind: 'refused' | 'fault' }>) {
  const say = useSay()
  const { title, what, next } = useMessages().trouble[kind]
  return (
    <Page title={title} width="form">
      <p>{words ? say(words) : what}</p>
      <p>{next}</p>
    </Page>
  )
}

/** A designed page for each way a page can fail: what happened, why, what to do next. */
export function TroublePage({ trouble }: { trouble: Trouble }) {
  const words = useMessages().trouble
  return (
    <>
      {trouble.kind === 'refused' ? (
        <RefusedPage {...trouble} />
      ) : trouble.kind === 'fault' ? (
        <FaultPage {...trouble} />
      ) : (
        <PlainPage {...trouble} />
      )}
      <ButtonRow>
        {trouble.kind === 'unauthorized' ? (
          <LinkButton to="/sign-in" tone="primary">
            {words.signIn}
          </LinkButton>
        ) : (
          <LinkButton to="/">{words.home}</LinkButton>
        )}
      </ButtonRow>
    </>
  )
}
