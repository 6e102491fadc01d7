<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling" labelsEnabled="1">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="balancegrids_changes.point">
      <rule key="moved" symbol="0" label="Moves | 调入他格" filter="TRUE"/>
    </rules>
    <symbols>
      <symbol name="0" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="name" v="circle"/>
          <prop k="size" v="2.4"/>
          <prop k="color" v="230,120,0,255"/>
          <prop k="outline_color" v="90,50,0,255"/>
          <prop k="outline_width" v="0.3"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="to_grid" isExpression="0" fontSize="7" fontSizeUnit="Point" textColor="40,40,40,255">
        <text-buffer bufferDraw="1" bufferSize="0.6" bufferSizeUnits="MM" bufferColor="255,255,255,255"/>
      </text-style>
      <placement placement="0"/>
    </settings>
  </labeling>
</qgis>
