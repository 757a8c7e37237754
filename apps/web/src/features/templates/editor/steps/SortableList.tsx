import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type DragEndEvent,
  type UniqueIdentifier,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { ActionIcon } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import type { CSSProperties, KeyboardEvent, ReactNode } from 'react';
import { words } from '../editor.words';
import classes from '../editor.module.css';

interface Item {
  key: string;
  /** Its name in announcements. */
  name: string;
}

/**
 * A list whose items are moved by dragging the handle, by the handle and the arrow keys (dnd-kit), or by Alt and an
 * arrow key anywhere on the item. `onMove` gets the old and the new index.
 */
export function SortableList({
  items,
  label,
  onMove,
  children,
  className,
}: {
  items: readonly Item[];
  label: string;
  onMove: (key: string, to: number) => void;
  children: ReactNode;
  className?: string;
}) {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const end = ({ active, over }: DragEndEvent) => {
    const to = items.findIndex(({ key }) => key === over?.id);
    if (to >= 0 && active.id !== over?.id) onMove(String(active.id), to);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[({ transform }) => ({ ...transform, x: 0 })]}
      onDragEnd={end}
      accessibility={{
        announcements: announcementsOf(items),
        screenReaderInstructions: { draggable: words.sorting.instructions },
      }}
    >
      <SortableContext items={items.map(({ key }) => key)} strategy={verticalListSortingStrategy}>
        <ol className={className ?? classes.sortable} aria-label={label}>
          {children}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

/** One item; `children` gets its handle. Alt with an arrow key calls `onStep` with -1 or 1. */
export function SortableItem({
  item,
  onStep,
  children,
  ...rest
}: {
  item: Item;
  onStep: (by: -1 | 1) => void;
  children: (handle: ReactNode) => ReactNode;
  className?: string;
  'data-chosen'?: boolean;
  'data-open'?: boolean;
}) {
  const {
    attributes,
    listeners,
    setNodeRef,
    setActivatorNodeRef,
    transform,
    transition,
    isDragging,
  } = useSortable({ id: item.key });
  const style: CSSProperties = {
    transform: transform ? `translate3d(0, ${Math.round(transform.y)}px, 0)` : undefined,
    transition,
  };
  const handle = (
    <ActionIcon
      ref={setActivatorNodeRef}
      className={classes.handle}
      variant="subtle"
      color="gray"
      {...attributes}
      {...listeners}
      aria-label={words.move(item.name)}
    >
      <IconGripVertical size={18} aria-hidden="true" />
    </ActionIcon>
  );
  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions -- keys pressed in the controls inside bubble up to it
    <li
      ref={setNodeRef}
      style={style}
      data-dragging={isDragging || undefined}
      onKeyDown={(event) => stepByKey(event, onStep)}
      {...rest}
    >
      {children(handle)}
    </li>
  );
}

function stepByKey(event: KeyboardEvent, onStep: (by: -1 | 1) => void) {
  if (!event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
  event.preventDefault();
  event.stopPropagation();
  onStep(event.key === 'ArrowUp' ? -1 : 1);
}

function announcementsOf(items: readonly Item[]): Announcements {
  const { sorting } = words;
  const nameOf = (id: UniqueIdentifier) =>
    items.find(({ key }) => key === id)?.name ?? sorting.item;
  const placeOf = (id: UniqueIdentifier) => items.findIndex(({ key }) => key === id) + 1;
  return {
    onDragStart: ({ active: { id } }) => sorting.lifted(nameOf(id), placeOf(id), items.length),
    onDragOver: ({ active, over }) =>
      over ? sorting.over(nameOf(active.id), placeOf(over.id), items.length) : undefined,
    onDragEnd: ({ active, over }) =>
      sorting.dropped(nameOf(active.id), placeOf(over?.id ?? active.id), items.length),
    onDragCancel: ({ active: { id } }) => sorting.canceled(nameOf(id), placeOf(id), items.length),
  };
}
