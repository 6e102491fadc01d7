<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16" styleCategories="Symbology|Labeling" labelsEnabled="1">
  <renderer-v2 type="RuleRenderer" symbollevels="1">
    <rules key="root">
      <rule key="r0" symbol="0" label="A suitable | A 适合加装" filter="&quot;grade&quot; = 'A'"/>
      <rule key="r1" symbol="1" label="B difficult | B 较难加装" filter="&quot;grade&quot; = 'B'"/>
      <rule key="r2" symbol="2" label="C unsuitable | C 不适合加装" filter="&quot;grade&quot; = 'C'"/>
    </rules>
    <symbols>
      <symbol name="0" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="90,190,110,255"/>
            <Option name="style" type="QString" value="solid"/>
            <Option name="outline_color" type="QString" value="30,30,30,255"/>
            <Option name="outline_width" type="QString" value="0.2"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="1" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="240,205,60,255"/>
            <Option name="style" type="QString" value="solid"/>
            <Option name="outline_color" type="QString" value="30,30,30,255"/>
            <Option name="outline_width" type="QString" value="0.2"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="2" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="190,30,20,255"/>
            <Option name="style" type="QString" value="solid"/>
            <Option name="outline_color" type="QString" value="30,30,30,255"/>
            <Option name="outline_width" type="QString" value="0.2"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="&quot;entr_no&quot; || ' ' || &quot;grade&quot;" isExpression="1" fontSize="6" textColor="40,40,40,255" fontSizeUnit="Point">
        <text-buffer bufferDraw="1" bufferSize="0.7" bufferColor="255,255,255,255" bufferSizeUnits="MM"/>
      </text-style>
      <placement placement="1" polygonPlacementFlags="2"/>
      <rendering scaleVisibility="1" scaleMin="0" scaleMax="1000"/>
    </settings>
  </labeling>
  <layerGeometryType>2</layerGeometryType>
</qgis>
